import { expect, test } from 'vitest';
import { type Noun, withArticle } from './italian-article.ts';

const AVVISO: Noun = { text: 'avviso', gender: 'm', plural: false };
const AVVISI: Noun = { text: 'avvisi', gender: 'm', plural: true };
const CONTRIBUTO: Noun = { text: 'contributo', gender: 'm', plural: false };
const SCELTA: Noun = { text: 'scelta dei partner', gender: 'f', plural: false };
const ISTRUTTORIA: Noun = { text: 'istruttoria pubblica', gender: 'f', plural: false };

test.each([
	['Il ', AVVISO, 'L’avviso'],
	['scade il ', AVVISO, 'scade l’avviso'],
	['le regole del ', AVVISO, 'le regole dell’avviso'],
	['nei ', AVVISI, 'negli avvisi'],
	['Ai ', AVVISI, 'Agli avvisi'],
	['dopo l’', SCELTA, 'dopo la scelta dei partner'],
	["dopo dell'", SCELTA, 'dopo della scelta dei partner'],
	['con un ', CONTRIBUTO, 'con un contributo'],
	['indire una ', ISTRUTTORIA, 'indire un’istruttoria pubblica'],
	['alla ', ISTRUTTORIA, 'all’istruttoria pubblica'],
	['quella ', ISTRUTTORIA, 'quell’istruttoria pubblica'],
	['senza ', CONTRIBUTO, 'senza contributo'],
	['', AVVISO, 'avviso'],
	['mobil ', AVVISO, 'mobil avviso'],
])('«%s» and a noun give its article to the noun', (before, noun, after) => {
	const { text, replaced } = withArticle(before, noun);
	expect(before.slice(0, before.length - replaced) + text).toBe(after);
});
