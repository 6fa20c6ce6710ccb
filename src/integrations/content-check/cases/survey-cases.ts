import type { Case } from './content.ts';

const FILE = 'questionari/prova.yaml';

/** A questionnaire whose questions begin on line 7. */
function survey(changed: Record<string, string>, ...questions: readonly string[]): string {
	const head = {
		titolo: 'Un questionario',
		sommario: 'Che cosa si chiede.',
		introduzione: 'Servono dieci minuti.',
		apertura: '2027-03-15T09:00:00+01:00',
		chiusura: '2027-04-30T23:59:00+02:00',
		risponde: 'ente',
		...changed,
	};
	const lines = Object.entries(head).map(([key, value]) => `${key}: ${value}`);
	return [...lines, 'domande:', ...questions.map((one) => `  - { ${one} }`), ''].join('\n');
}

const YES_OR_NO =
	'codice: si-o-no, tipo: scelta, domanda: Vero?, risposte: [{ codice: si, testo: Sì }, { codice: no, testo: No }]';
const NOTES = 'codice: note, tipo: testo, domanda: Che cosa manca?';

/** What is wrong with a questionnaire. */
export const SURVEY_CASES: readonly Case[] = [
	{
		rule: 'a questionnaire closes after it opens',
		kind: 'chiusura-prima-dell-apertura',
		files: { [FILE]: survey({ chiusura: '2027-03-15T08:00:00Z' }, NOTES) },
		at: `${FILE}:5`,
		correction: 'chiusura: 2027-04-30T23:59:00+02:00',
	},
	{
		rule: 'two questions have different codes',
		kind: 'codice-ripetuto',
		files: { [FILE]: survey({}, YES_OR_NO, NOTES, NOTES) },
		at: `${FILE}:10`,
	},
	{
		rule: 'two answers of a question have different codes',
		kind: 'codice-ripetuto',
		files: { [FILE]: survey({}, YES_OR_NO.replace('codice: no', 'codice: si')) },
		at: `${FILE}:8`,
	},
	{
		rule: 'a choice wants something to choose from',
		kind: 'domanda-incompleta',
		files: { [FILE]: survey({}, 'codice: vero, tipo: scelta, domanda: Vero?') },
		at: `${FILE}:8`,
	},
	{
		rule: 'a scale says what its ends mean',
		kind: 'domanda-incompleta',
		files: { [FILE]: survey({}, 'codice: quanto, tipo: scala, domanda: Quanto?') },
		at: `${FILE}:8`,
	},
	{
		rule: 'a text has nothing to choose from',
		kind: 'domanda-incompleta',
		files: { [FILE]: survey({}, YES_OR_NO.replace('tipo: scelta', 'tipo: testo')) },
		at: `${FILE}:8`,
	},
	{
		rule: 'a scale has from three to ten steps',
		kind: 'valore-non-ammesso',
		files: {
			[FILE]: survey(
				{},
				'codice: quanto, tipo: scala, domanda: Quanto?, estremi: [Poco, Molto], gradini: 12',
			),
		},
		at: `${FILE}:8`,
	},
	{
		rule: 'a condition names a question that exists',
		kind: 'condizione-impossibile',
		files: {
			[FILE]: survey({}, YES_OR_NO, `${NOTES}, se: { domanda: si-o-non, risposta: [si] }`),
		},
		at: `${FILE}:9`,
		correction:
			'- { codice: note, tipo: testo, domanda: Che cosa manca?, se: { domanda: si-o-no, risposta: [si] } }',
	},
	{
		rule: 'a condition names a question that comes before',
		kind: 'condizione-impossibile',
		files: {
			[FILE]: survey({}, `${NOTES}, se: { domanda: si-o-no, risposta: [si] }`, YES_OR_NO),
		},
		at: `${FILE}:8`,
	},
	{
		rule: 'a condition waits for an answer that can be given',
		kind: 'condizione-impossibile',
		files: { [FILE]: survey({}, YES_OR_NO, `${NOTES}, se: { domanda: si-o-no, risposta: [boh] }`) },
		at: `${FILE}:9`,
	},
	{
		rule: 'a text is no condition',
		kind: 'condizione-impossibile',
		files: {
			[FILE]: survey(
				{},
				NOTES,
				YES_OR_NO.replace(
					'domanda: Vero?',
					'domanda: Vero?, se: { domanda: note, risposta: [si] }',
				),
			),
		},
		at: `${FILE}:9`,
	},
	{
		rule: 'a questionnaire follows a seminar that exists',
		kind: 'riferimento-inesistente',
		files: { [FILE]: survey({ seminario: 'ruolo' }, NOTES) },
		at: `${FILE}:7`,
		correction: 'seminario: ruoli',
	},
	{
		rule: 'a questionnaire in another format is not ignored',
		kind: 'file-ignorato',
		files: { 'questionari/prova.md': '---\ntitolo: Un questionario\n---\n' },
		at: 'questionari/prova.md:1',
	},
	{
		rule: 'the name of a questionnaire is the end of its address',
		kind: 'nome-del-file',
		files: { 'questionari/Prova_1.yaml': survey({}, NOTES) },
		at: 'questionari/Prova_1.yaml:1',
		correction: 'prova-1.yaml',
	},
];
