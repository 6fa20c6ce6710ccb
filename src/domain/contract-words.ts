import { isExcused } from './contract-excuses.ts';
import { likeWritten, type Noun, withArticle } from './italian-article.ts';

/** A word of public contracts where a text speaks of Title VII. */
export type ContractWord = {
	/** Where it stands in the text. */
	at: number;
	written: string;
	/** What to write instead. */
	better: string;
	/** What replaces the text from a place to the end of the word; `null` where a verb must change. */
	fix: { from: number; text: string } | null;
};

/**
 * The words of contracts that a text uses as its own. A court reads them as signs of a disguised
 * contract; they may be quoted, denied, or said of the other track.
 *
 * @param text one paragraph, one item of a list, one cell of a table
 * @param setting what introduces it: the sentence before a list, the heads of a cell
 */
export function contractWordsIn(text: string, setting = ''): ContractWord[] {
	return WORDS.flatMap(({ looks, noun, better }) =>
		[...text.matchAll(looks)]
			.filter(({ 0: written, index }) => !isExcused({ text, setting, at: index, written }))
			.map(({ 0: written, index }) => ({
				at: index,
				written,
				better: better ?? noun?.text ?? '',
				fix: noun ? fixOf(text, { written, at: index, noun }) : null,
			})),
	).sort((a, b) => a.at - b.at);
}

/** What people write in the place of contract words; a table of words to avoid sets them side by side. */
export const BETTER_WORDS =
	/(?<!\p{L})(?:avvis[oi]|istruttori[ae] pubblic|contribut[oi]|rimbors[oi]|partner|ent[ei] attuator|document[oi] progettual|responsabil[ei] del procedimento|amministrazion[ei] procedent|scelta)/iu;

/** A text with its words of contracts replaced, all that are not verbs. */
export function mendText(text: string, words: readonly ContractWord[]): string {
	return words.reduceRight(
		(mended, { at, written, fix }) =>
			fix ? mended.slice(0, fix.from) + fix.text + mended.slice(at + written.length) : mended,
		text,
	);
}

type Slip = { written: string; at: number; noun: Noun };

/** The better word with its article, and with the capital that the word had where it had no article. */
function fixOf(text: string, { written, at, noun }: Slip): { from: number; text: string } {
	const { text: better, replaced } = withArticle(text.slice(0, at), noun);
	const isAcronym = written === written.toUpperCase();
	const isBare = replaced === 0 && !isAcronym;
	return { from: at - replaced, text: isBare ? likeWritten(better, written) : better };
}

function one(text: string, gender: Noun['gender'] = 'm'): Noun {
	return { text, gender, plural: false };
}

function many(text: string, gender: Noun['gender'] = 'm'): Noun {
	return { text, gender, plural: true };
}

type Word = { looks: RegExp; noun?: Noun; better?: string };

/** The whole word, whatever its capitals. */
function word(forms: string): RegExp {
	return new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'giu');
}

const NOTICE = 'avviso, o istruttoria pubblica';
const MONEY = 'contributo, o rimborso';
const PARTNER = 'ente partner, o ente attuatore';

const BAN = '(?<!(?:mess[aeio]|mett\\p{L}+) al )';
/** Calls for funds are called so by who makes them, races are run, and a family fosters a child. */
const FUNDS =
	'(?!\\s+(?:europe\\p{L}+|ministerial\\p{L}+|(?:del )?PNRR|Erasmus|dell[ae] [Ff]ondazion\\p{L}|di finanziamento|del servizio civile))';
const RACES =
	'(?!\\s+(?:sportiv\\p{L}|amatorial\\p{L}|podistic\\p{L}+|di (?:corsa|nuoto|atletica)))';
const FOSTER = '(?<!(?:famigli|genitor|coppi|nucle)\\p{L}+ )';

const WORDS: readonly Word[] = [
	{ looks: word(`${BAN}bando${FUNDS}`), noun: one('avviso'), better: NOTICE },
	{ looks: word(`bandi${FUNDS}`), noun: many('avvisi'), better: NOTICE },
	{ looks: word(`gara${RACES}`), noun: one('istruttoria pubblica', 'f'), better: NOTICE },
	{ looks: word(`gare${RACES}`), noun: many('istruttorie pubbliche', 'f'), better: NOTICE },
	{ looks: word('corrispettivo'), noun: one('contributo'), better: MONEY },
	{ looks: word('corrispettivi'), noun: many('contributi'), better: MONEY },
	{ looks: word('aggiudicatario|appaltatore'), noun: one('ente partner'), better: PARTNER },
	{ looks: word(`${FOSTER}affidatario`), noun: one('ente partner'), better: PARTNER },
	{ looks: word('aggiudicatari|appaltatori'), noun: many('enti partner'), better: PARTNER },
	{ looks: word(`${FOSTER}affidatari`), noun: many('enti partner'), better: PARTNER },
	{ looks: word('aggiudicatari[ae]|appaltatric[ei]'), noun: one('partner'), better: PARTNER },
	{ looks: word(`${FOSTER}affidatari(?:a|e)`), noun: one('partner'), better: PARTNER },
	{ looks: word('aggiudicazione'), noun: one('scelta dei partner', 'f') },
	{ looks: word('aggiudicazioni'), noun: many('scelte dei partner', 'f') },
	{ looks: word('aggiudic(?!atari|azion)\\p{L}+'), better: 'scegliere gli enti partner' },
	{ looks: word('capitolato'), noun: one('documento progettuale') },
	{ looks: word('capitolati'), noun: many('documenti progettuali') },
	{ looks: word('stazione appaltante'), noun: one('amministrazione procedente', 'f') },
	{ looks: word('stazioni appaltanti'), noun: many('amministrazioni procedenti', 'f') },
	{
		looks: word("a base d[’']asta"),
		noun: one('a disposizione'),
		better: 'risorse a disposizione',
	},
	{
		looks: word("(?<!\\ba )bas[ei] d[’']asta"),
		noun: one('importo a disposizione'),
		better: 'risorse a disposizione',
	},
	{ looks: /(?<!\p{L})RUP(?!\p{L})/gu, noun: one('responsabile del procedimento') },
	{
		looks: word('responsabile unico (?:del procedimento|del progetto|di progetto)'),
		noun: one('responsabile del procedimento'),
	},
];
