import { expect, test } from 'vitest';
import { filterOrganisations } from './filter-organisations.ts';

const TODAY = '2026-11-23';
const year = (name: string, endsOn: string) => ({
	name,
	referents: name.includes('Ponte') ? 0 : 1,
	periods: [{ startsOn: '2026-01-01', endsOn }],
});
const ALL = [
	year('Città dell’Acqua', '2027-06-30'),
	year('Comune di Valbruna', '2026-12-31'),
	year('Cooperativa Il Ponte', '2026-11-30'),
	year('Unione di Collelungo', '2026-03-31'),
];

test.each([
	[
		'nothing',
		{},
		['Città dell’Acqua', 'Comune di Valbruna', 'Cooperativa Il Ponte', 'Unione di Collelungo'],
	],
	['words in any order and case', { words: 'VALBRUNA comune' }, ['Comune di Valbruna']],
	['words without accents', { words: "citta dell'acqua" }, ['Città dell’Acqua']],
	[
		'current ones',
		{ state: 'in-corso' },
		['Città dell’Acqua', 'Comune di Valbruna', 'Cooperativa Il Ponte'],
	],
	[
		'those to renew, the first to end first',
		{ state: 'da-rinnovare' },
		['Cooperativa Il Ponte', 'Comune di Valbruna'],
	],
	['lapsed ones', { state: 'scadute' }, ['Unione di Collelungo']],
	['those that nobody answers for', { state: 'senza-referente' }, ['Cooperativa Il Ponte']],
	['a state that does not exist', { state: 'x', words: 'ponte' }, ['Cooperativa Il Ponte']],
	['what nobody is called', { words: 'valbruna ponte' }, []],
])('whoever asks for %s finds that', (_what, asked, names) => {
	const found = filterOrganisations(ALL, { words: '', state: '', today: TODAY, ...asked });
	expect(found.map(({ name }) => name)).toEqual(names);
});
