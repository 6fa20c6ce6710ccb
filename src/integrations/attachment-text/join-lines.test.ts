import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';

const SOFT_HYPHEN = '\u00ad';

test.each([
	['a word cut at the end of a line', 'la copro-\ngettazione', 'la coprogettazione'],
	['a word cut with a soft hyphen', `la copro${SOFT_HYPHEN}\ngettazione`, 'la coprogettazione'],
	['a word cut by a typographic hyphen', 'la copro\u2010\n  gettazione', 'la coprogettazione'],
	['a soft hyphen within a line', `per${SOFT_HYPHEN}sone`, 'persone'],
	['a compound of names', 'Trentino-\nAlto Adige', 'Trentino-Alto Adige'],
	['a span of years', 'triennio 2019-\n2021', 'triennio 2019-2021'],
	['a numbered article', 'art. 5-\nter', 'art. 5-ter'],
	['a dash between lines', 'il tavolo -\nche si riunisce', 'il tavolo - che si riunisce'],
	['two lines', 'gli enti\ndel Terzo settore', 'gli enti del Terzo settore'],
	['cells of a table', 'Criterio\nPunti\n\nRete\n20', 'Criterio Punti Rete 20'],
	['ligatures', 'e\ufb03cacia, \ufb01ne, \ufb02usso', 'efficacia, fine, flusso'],
	['an accent apart from its letter', 'perche\u0301', 'perché'],
	['a bullet of a font of symbols', '\uf0b7 primo punto', 'primo punto'],
	['control characters', 'uno\u0000\u0007due', 'uno due'],
	['half of a character', 'uno \ud800 due', 'uno due'],
	['spaces of all kinds', ' uno \u00a0\t due\r\n', 'uno due'],
])('%s', (_what, lines, line) => expect(joinLines(lines)).toBe(line));

test('any text becomes one line, and stays as it is when joined again', () => {
	const signs = fc.constantFrom(
		'a',
		'È',
		'-',
		'\n',
		' ',
		SOFT_HYPHEN,
		'5',
		'\ufb01',
		'\u0301',
		'’',
	);
	fc.assert(
		fc.property(fc.array(signs), (text) => {
			const line = joinLines(text.join(''));
			expect(line).not.toContain('\n');
			expect(joinLines(line)).toBe(line);
		}),
		{ seed: 55 },
	);
});
