import { contentErrors as say } from '#text/content-errors.ts';
import { slug } from './address-fields.ts';
import { choice, count, flag, list, text } from './fields.ts';
import { group } from './group.ts';
import { refusal, refusing } from './refusal.ts';
import { rule } from './rule.ts';

/** Come si risponde. */
export const QUESTION_KINDS = [
	{ code: 'scelta', label: 'Una sola risposta' },
	{ code: 'scelte', label: 'Una o più risposte' },
	{ code: 'scala', label: 'Un gradino di una scala' },
	{ code: 'testo', label: 'Parole proprie' },
] as const;

const ANSWERS = [
	'risposte',
	'[{ codice: si, testo: Sì }, { codice: non-ancora, testo: Non ancora }]',
] as const;
const ENDS = ['estremi', '[Per niente, Moltissimo]'] as const;
const CONDITION = ['se', '{ domanda: esperienza, risposta: [si] }'] as const;

const answer = group(ANSWERS, {
	/** Con che nome si conserva: non cambia più dopo la prima risposta. */
	codice: slug(['codice', 'non-ancora']),
	/** Che cosa legge chi risponde. */
	testo: text(['testo', 'Non ancora'], 120),
});

const condition = group(CONDITION, {
	/** Il codice di una domanda che viene prima. */
	domanda: slug(['domanda', 'esperienza']),
	/** Le risposte con cui questa domanda si fa: ne basta una. */
	risposta: list(['risposta', '[si]'], text(['risposta', '[si]'], 80), 1),
});

const hasChoices = rule<Written>({
	kind: 'domanda-incompleta',
	path: 'risposte',
	holds: ({ tipo, risposte }) =>
		!isChoice(tipo) || (Array.isArray(risposte) && risposte.length > 1),
	message: ({ tipo }) => refusal(say.survey.choices(String(tipo)), ANSWERS.join(': ')),
});

const hasNoChoices = rule<Written>({
	kind: 'domanda-incompleta',
	path: 'risposte',
	holds: ({ tipo, risposte }) => risposte === undefined || !isWithoutChoices(tipo),
	message: ({ tipo }) => refusal(say.survey.noChoices(String(tipo)), ''),
});

const hasEnds = rule<Written>({
	kind: 'domanda-incompleta',
	path: 'estremi',
	holds: ({ tipo, estremi }) =>
		tipo !== 'scala' || (Array.isArray(estremi) && estremi.length === 2),
	message: () => refusal(say.survey.ends, ENDS.join(': ')),
});

const hasNoEnds = rule<Written>({
	kind: 'domanda-incompleta',
	path: 'estremi',
	holds: ({ tipo, estremi }) => estremi === undefined || !isKnown(tipo) || tipo === 'scala',
	message: ({ tipo }) => refusal(say.survey.noEnds(String(tipo)), ''),
});

/** One question; the check of the contents looks at what it says of others. */
export const surveyQuestion = group(['domande', '[{ codice: note, tipo: testo, domanda: … }]'], {
	/** Con che nome si conservano le risposte: non cambia più dopo la prima. */
	codice: slug(['codice', 'esperienza']),
	/** Come si risponde: con una scelta, con più scelte, su una scala, con un testo. */
	tipo: choice(['tipo', 'scelta'], QUESTION_KINDS),
	/** La domanda, come la legge chi risponde. */
	domanda: text(['domanda', 'Avete già coprogettato?'], 200),
	/** Una frase in più, se serve per capire la domanda. */
	aiuto: text(['aiuto', 'Vale anche un percorso in corso.'], 200).optional(),
	/** Falso se si può saltare. */
	obbligatoria: flag(['obbligatoria', 'false']).default(true),
	/** Le risposte tra cui scegliere, per «scelta» e «scelte». */
	risposte: list(ANSWERS, answer).optional(),
	/** Che cosa vogliono dire il primo e l’ultimo gradino, per «scala». */
	estremi: list(ENDS, text(ENDS, 60)).optional(),
	/** Quanti gradini ha la scala. */
	gradini: count(['gradini', '5'])
		.refine((steps) => steps >= 3 && steps <= 10, {
			...refusing('valore-non-ammesso', (input) =>
				refusal(say.survey.steps(String(input)), 'gradini: 5'),
			),
		})
		.default(5),
	/** Quando si fa la domanda: solo a chi ha risposto così a una domanda di prima. */
	se: condition.optional(),
})
	.refine(hasChoices.holds, hasChoices.refusal)
	.refine(hasNoChoices.holds, hasNoChoices.refusal)
	.refine(hasEnds.holds, hasEnds.refusal)
	.refine(hasNoEnds.holds, hasNoEnds.refusal);

type Written = { tipo?: unknown; risposte?: unknown; estremi?: unknown };

function isKnown(kind: unknown): boolean {
	return QUESTION_KINDS.some(({ code }) => code === kind);
}

function isChoice(kind: unknown): boolean {
	return kind === 'scelta' || kind === 'scelte';
}

function isWithoutChoices(kind: unknown): boolean {
	return isKnown(kind) && !isChoice(kind);
}
