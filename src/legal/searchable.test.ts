import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchable, searchTerms } from './searchable.ts';

describe('one spelling of the same words', () => {
	test.each([
		['dell’ambito', "dell' ambito"],
		['dell`ambito', "dell' ambito"],
		['dellʼambito', "dell' ambito"],
		["dell'ambito", "dell' ambito"],
		['l’Amministrazione', "l' Amministrazione"],
		['c’è', "c' è"],
		["attivita' di interesse generale", 'attività di interesse generale'],
		["E' riconosciuto", 'È riconosciuto'],
		["perche' SOCIETA'", 'perché SOCIETÀ'],
		["l'attivita'.", "l' attività."],
		["un po' di", "un po' di"],
		['il ‘tavolo condiviso’ qui', "il 'tavolo condiviso' qui"],
		['gli anni ’90', "gli anni '90"],
		['attivita\u0300', 'attività'],
		['copro\u00adgetta\u200bzione', 'coprogettazione'],
		['n.\u00a0117', 'n. 117'],
		['co-progettazione e Co progettazione', 'coprogettazione e Coprogettazione'],
		['co\u2011programmare', 'coprogrammare'],
		['CO-PROGRAMMAZIONE', 'COPROGRAMMAZIONE'],
		['eco progettazione', 'eco progettazione'],
	])('%s is %s', (written, spelling) => expect(searchable(written)).toBe(spelling));

	test('the spaces at the ends of a piece of text stay, as they part it from its neighbours', () => {
		expect(searchable(' di \n cui ')).toBe(' di cui ');
	});
});

describe('one form for the name of an act', () => {
	const forms = {
		'd.lgs. 117/2017': [
			'd.lgs. 117/2017',
			'd.lgs. n. 117/2017',
			'D. Lgs. 3 luglio 2017, n. 117',
			'D.LGS. 3 LUGLIO 2017, N. 117',
			'decreto legislativo 117/2017',
			'decreto legislativo 3 luglio 2017, n. 117',
			'decreto-legislativo 3.7.2017, numero 117',
			'dlgs 117 del 2017',
			'dlgs 117 2017',
			'd. lgs. n. 117 del 2017',
			'D.Lgs. n. 117/17',
			'dlgs 3 luglio 2017, n. 117',
			'D. LGS. 03.07.2017, n 117',
			'd.lgs.\u00a0n.\u00a0117/2017',
			'd.lgs. n. 117 del 3 luglio 2017',
		],
		'legge 241/1990': [
			'legge 7 agosto 1990, n. 241',
			'L. 241/90',
			'l. n. 241 del 1990',
			'L. 07/08/1990, n. 241',
			'legge n.241 dell’07/08/1990',
			'Legge n° 241 del 1990',
			'legge 241 1990',
		],
		'd.l. 76/2020': ['decreto-legge 16 luglio 2020, n. 76', 'D. L. n. 76/2020', 'DL 76/20'],
		'd.P.R. 445/2000': [
			'decreto del Presidente della Repubblica 28 dicembre 2000, n. 445',
			'd.P.R. n. 445/2000',
			'Dpr 445/00',
			'D.P.R. n°445/2000',
		],
		'd.m. 72/2021': [
			'D.M. 31 marzo 2021, n. 72',
			'DM 72/2021',
			'decreto del Ministro del lavoro e delle politiche sociali n. 72 del 31 marzo 2021',
			'decreto ministeriale n. 72 del 31 marzo 2021',
		],
		'd.P.C.M. 30 marzo 2001': ['D.P.C.M. 30 marzo 2001', 'DPCM 30 marzo 2001'],
		'l.r. 65/2020': ['legge regionale 22 luglio 2020, n. 65', 'lr 65/2020', 'L.R. n. 65/2020'],
		'l.r. Toscana 65/2020': ['l.r. Toscana 22 luglio 2020, n. 65', 'L.R. Toscana n. 65/2020'],
		'sentenza 131/2020': ['sentenza n. 131 del 2020', 'sent. n. 131/2020', 'sentenza 131/2020'],
		'art. 55': ['articolo 55', 'art. 55', 'art.55', 'art 55', 'ARTICOLO 55'],
	};
	const rows = Object.entries(forms).flatMap(([form, written]) => written.map((w) => [w, form]));

	test.each(rows)('%s is %s', (written, form) => {
		expect(searchable(`x ${written} y`).toLowerCase()).toBe(`x ${form} y`.toLowerCase());
	});

	test.each([
		['L. Rossi'],
		['la legge'],
		['di cui alla lettera l. e seguenti'],
		['il 3 luglio 2017'],
		['prot. 2221/2026'],
		['1.500 euro'],
		['2014/24/UE'],
		['tel. 02.46764310'],
		['legge 1234567'],
		['legge 55 1000'],
	])('%s is not an act and stays as it is', (text) => expect(searchable(text)).toBe(text));

	test('an act being typed keeps its number', () => {
		expect(searchTerms('decreto legislativo 117')).toBe('d.lgs. 117');
	});
});

describe('what is looked for', () => {
	test.each([
		['l’ambito', 'ambito'],
		['dell’ambito territoriale', 'ambito territoriale'],
		['po’ di tempo', "po' di tempo"],
		['  che cos’è la co-progettazione ', 'che è la coprogettazione'],
		['"le funzioni dell’ambito"', '"le funzioni dell\' ambito"'],
		['“le funzioni dell’ambito”', '"le funzioni dell\' ambito"'],
		[' «cabina di regia» ', '"cabina di regia"'],
		['la “cabina” dell’ambito', 'la "cabina" ambito'],
	])('%s asks for %s', (typed, asked) => expect(searchTerms(typed)).toBe(asked));
});

describe('for any text', () => {
	const pieces = fc.constantFrom(
		...[
			"'",
			'’',
			'‘',
			'`',
			' ',
			'.',
			',',
			'/',
			'-',
			'n.',
			'n',
			'del ',
			"dell'",
			'117',
			'17',
			'2017',
		],
		...['3 luglio 2017', '7/8/1990', 'd', 'l', 'r', 'm', 'p', 'gs', 'D.Lgs.', 'decreto', 'legge'],
		...['legislativo', 'regionale', 'delega', 'ministeriale', 'del ministro', 'L.', 'sent.', 'art'],
		...[
			'co',
			'progetta',
			'attivita',
			'E',
			'po',
			'à',
			'e\u0300',
			'\u00ad',
			'\u200d',
			'\u00a0',
			'"',
			'0',
		],
	);
	const texts = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(pieces, { maxLength: 14 }).map((p) => p.join('')),
	);

	test('a second pass changes nothing', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const once = searchable(text);
				expect(searchable(once)).toBe(once);
			}),
			{ seed: 55, numRuns: 20_000 },
		);
	});

	test('the result is never longer than three times the text', () => {
		fc.assert(
			fc.property(texts, (text) => searchable(text).length <= 3 * text.length + 8),
			{ seed: 117 },
		);
	});
});
