import { expect, test } from 'vitest';
import { isScan } from './scan.ts';

const TEXT = 'Gli enti del Terzo settore e l’amministrazione scrivono insieme il progetto. '.repeat(
	3,
);
const STAMP = 'Comune di Selvapiana, protocollo generale n. 0012345 del 12/03/2024';

test.each([
	['pages of pictures', ['', ''], true],
	['pictures after a cover in letters', [TEXT, '', ''], true],
	['pictures that carry a stamp each', [STAMP, STAMP], true],
	['a single picture', [''], true],
	['text', [TEXT, TEXT], false],
	['text with a blank back', [TEXT, ''], false],
	['text with a drawing in it', [TEXT, '', TEXT], false],
])('%s', (_what, pages, scan) => expect(isScan({ pages, tagged: false })).toBe(scan));

test('a file with tags is written, however few its words', () => {
	expect(isScan({ pages: ['Grazie', 'Domande?'], tagged: true })).toBe(false);
	expect(isScan({ pages: ['', ''], tagged: true })).toBe(true);
});
