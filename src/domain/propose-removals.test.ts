import { describe, expect, test } from 'vitest';
import { applyRemovals, proposeRemovals } from './propose-removals.ts';

const KNOWN = {
	people: ['Anna Faggi (esempio)'],
	bodies: ['Comune di Valbruna (esempio)', 'Cooperativa sociale Il Ponte (esempio)'],
};

function proposed(text: string): string[] {
	return proposeRemovals(text, KNOWN).map(({ kind, text: piece }) => `${kind}: ${piece}`);
}

describe('it proposes to take out', () => {
	test.each([
		['a person of the roster', 'Chiede Anna Faggi del servizio.', ['persona: Anna Faggi']],
		['their surname alone', 'La collega Faggi dice di no.', ['persona: Faggi']],
		[
			'a person with a title',
			'La dott.ssa Lucia Querce ha scritto.',
			['persona: dott.ssa Lucia Querce'],
		],
		['a body of the roster', 'Come Comune di Valbruna chiediamo', ['ente: Comune di Valbruna']],
		[
			'a body that nobody knows',
			'Il Comune di San Donà di Piave e l’ASL',
			['ente: Comune di San Donà di Piave'],
		],
		[
			'an organisation by its kind',
			'con la Cooperativa sociale Nuvole Basse siamo',
			['ente: Cooperativa sociale Nuvole Basse'],
		],
		['a region', 'La legge vale in Lombardia oggi', ['luogo: Lombardia']],
		['a region with its word', 'La Regione Toscana lo dice', ['ente: Regione Toscana']],
		['a province', 'Siamo in provincia, a Forlì-Cesena.', ['luogo: Forlì-Cesena']],
		[
			'an address',
			'La sede di via Giuseppe Verdi, 12 chiude.',
			['indirizzo: via Giuseppe Verdi, 12'],
		],
		[
			'a mail',
			'Scrivete a anna.faggi@valbruna.example, grazie.',
			['email: anna.faggi@valbruna.example'],
		],
		[
			'a site',
			'È su https://www.valbruna.example/avviso.',
			['email: https://www.valbruna.example/avviso'],
		],
		[
			'a telephone',
			'Chiamate lo 02 1234567 oppure 333 1234567.',
			['telefono: 02 1234567', 'telefono: 333 1234567'],
		],
		['a fiscal code', 'Il codice RSSMRA80A01H501U è suo.', ['codice: RSSMRA80A01H501U']],
		['a VAT number', 'partita IVA 12345678903', ['codice: 12345678903']],
		[
			'an IBAN',
			'su IT60X0542811101000000123456 entro maggio',
			['codice: IT60X0542811101000000123456'],
		],
		['a CIG', 'con CIG B123456789 già preso', ['codice: CIG B123456789']],
		[
			'a protocol number',
			'Avviso prot. n. 1234/2026 del 3 maggio 2026.',
			['protocollo: prot. n. 1234/2026 del 3 maggio 2026'],
		],
		[
			'an act of the body',
			'con determina n. 55 del 3/5/2026',
			['protocollo: determina n. 55 del 3/5/2026'],
		],
	])('%s', (_what, text, expected) => {
		expect(proposed(text)).toEqual(expected);
	});
});

describe('it leaves alone', () => {
	test.each([
		['the law', 'L’art. 55, comma 3, del d.lgs. 3 luglio 2017, n. 117 vale per tutti.'],
		['sums and percentages', 'Il 7 per cento di 60.000,00 € sono 4.200 €, per 1.800 ore.'],
		['words that only look like a body', 'Il comune interesse e l’associazione dei fatti.'],
		[
			'a street that is none',
			'In via preliminare, e per via Telematica no.'.replace('Telematica', 'telematica'),
		],
		['nothing', ''],
	])('%s', (_what, text) => {
		expect(proposed(text)).toEqual([]);
	});
});

test('what lies in a longer piece is proposed once, with it', () => {
	expect(proposed('Il Comune di Milano risponde.')).toEqual(['ente: Comune di Milano']);
});

test('a name that comes twice is proposed once, and taken out everywhere', () => {
	const text = 'Faggi dice. Anche FAGGI lo dice, non faggio.';
	const removals = proposeRemovals(text, KNOWN).slice(0, 1);
	expect(applyRemovals(text, removals)).toBe(
		'[persona] dice. Anche [persona] lo dice, non faggio.',
	);
});

test('what is not ticked stays', () => {
	const text = 'La Regione Toscana e il Comune di Valbruna';
	const removals = proposeRemovals(text, KNOWN).filter(
		({ text: piece }) => piece !== 'Regione Toscana',
	);
	expect(applyRemovals(text, removals)).toBe('La Regione Toscana e il [ente]');
	expect(applyRemovals(text, [])).toBe(text);
});

test('names with signs that mean something in a pattern are only names', () => {
	const known = { people: [], bodies: ['A.P.S. (Amici) + C. [x]* $1'] };
	expect(proposeRemovals('con A.P.S. + C. [x]* $1, oggi', known)).toEqual([
		{ kind: 'ente', text: 'A.P.S. + C. [x]* $1' },
	]);
});

test('a long text without end is read in time', () => {
	const nasty = `${'Comune di '.repeat(2_000)}${'a.'.repeat(5_000)}@${'0 '.repeat(3_000)}`;
	expect(proposeRemovals(nasty, KNOWN).length).toBeLessThan(10);
});
