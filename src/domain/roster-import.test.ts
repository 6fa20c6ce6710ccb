import { describe, expect, test } from 'vitest';
import { MOST_IMPORT_ROWS, readImportRows } from './import-rows.ts';
import { planImport } from './roster-import.ts';

const HEAD = [
	'ente',
	'natura',
	'regione',
	'luogo',
	'forma',
	'inizio',
	'fine',
	'nome',
	'email',
	'ruolo',
];
const FIRST = [
	'Comune di Prova',
	'Ente pubblico',
	'Lombardia',
	'',
	'base',
	'01/01/2027',
	'31/12/2027',
	'Anna',
	'anna@prova.example',
	'Referente',
];
const KNOWN = [{ name: 'Ente noto', periods: [{ startsOn: '2026-06-01', endsOn: '2027-05-31' }] }];

function line(changes: Partial<Record<string, string>>): string[] {
	return HEAD.map((name, at) => changes[name] ?? FIRST[at] ?? '');
}

function plan(...lines: string[][]) {
	const reading = readImportRows([HEAD, ...lines]);
	if (!reading.ok) throw new Error('The sheet was not read.');
	return { ...planImport(reading.rows, KNOWN), unread: reading.faults };
}

test('a row of a new body says what it is, and labels count as codes', () => {
	expect(plan(FIRST)).toEqual({
		organisations: [
			{
				name: 'Comune di Prova',
				isKnown: false,
				kind: 'ente-pubblico',
				region: '03',
				place: '',
				period: { plan: 'base', startsOn: '2027-01-01', endsOn: '2027-12-31' },
			},
		],
		people: [
			{
				organisation: 'Comune di Prova',
				name: 'Anna',
				email: 'anna@prova.example',
				role: 'referente',
			},
		],
		faults: [],
		unread: [],
	});
});

describe('it is a fault', () => {
	const other = { nome: 'Ugo', email: 'ugo@prova.example' };
	test.each([
		['a new body without its kind', [line({ natura: '' })], ['no-kind']],
		['a new body without a period', [line({ forma: '', inizio: '', fine: '' })], ['no-period']],
		['half a period', [line({ fine: '' })], ['half-period']],
		['a name without an address', [line({ email: '' })], ['half-person']],
		['the same person twice', [FIRST, FIRST], ['same-person-twice']],
		[
			'two kinds of one body',
			[FIRST, line({ ...other, natura: 'societa-civile' })],
			['contradiction'],
		],
		['a period that ends before it starts', [line({ fine: '31/12/2026' })], ['ends-before-start']],
		['a period that overlaps', [line({ ente: 'ENTE NOTO' })], ['overlaps']],
	])('%s', (_what, lines, faults) => {
		expect(plan(...lines).faults.map(({ kind }) => kind)).toEqual(faults);
	});

	test('whatever a cell says wrong, each with its row', () => {
		const { unread } = plan(
			line({ regione: 'Padania', email: 'x@pec.it' }),
			line({ inizio: '31/02/2027' }),
		);
		expect(unread.map(({ row, field, fault }) => [row, field, fault.kind])).toEqual([
			[2, 'region', 'unknown'],
			[2, 'email', 'certified'],
			[3, 'startsOn', 'malformed'],
		]);
	});
});

describe('it is none', () => {
	test.each([
		[
			'further rows without what the first has said',
			[
				FIRST,
				line({
					natura: '',
					forma: '',
					inizio: '',
					fine: '',
					nome: 'Ugo',
					email: 'ugo@prova.example',
				}),
			],
		],
		[
			'a known body without a period',
			[line({ ente: 'Ente noto', forma: '', inizio: '', fine: '', natura: '' })],
		],
		[
			'the period that a known body has',
			[line({ ente: 'Ente noto', inizio: '2026-06-01', fine: '2027-05-31' })],
		],
		['a body without people', [line({ nome: '', email: '', ruolo: '' })]],
		['an empty row', [FIRST, HEAD.map(() => ' ')]],
	])('%s', (_what, lines) => {
		expect(plan(...lines).faults).toEqual([]);
	});
});

test('a sheet without the columns that are needed, or with too many rows, is none of ours', () => {
	expect(readImportRows([['Nome', ' ENTE ']])).toEqual({ ok: false, missing: ['email'] });
	expect(readImportRows([])).toMatchObject({ ok: false });
	const rows = Array.from({ length: MOST_IMPORT_ROWS + 1 }, () => FIRST);
	expect(readImportRows([HEAD, ...rows])).toEqual({ ok: false, tooMany: MOST_IMPORT_ROWS + 1 });
});
