import { expect, test } from 'vitest';
import { attachmentsOf, isGated } from './gated-page.ts';

const BYTE_ORDER_MARK = '\uFEFF';

test.each([
	['says nothing of who may read it', 'titolo: x'],
	['is for members', 'visibilita: membri'],
	['is for staff', 'visibilita: staff'],
])('a document that %s is gated', (_case, line) => {
	expect(isGated(`---\n${line}\n---\nTesto.`)).toBe(true);
});

test.each([
	['is for all', 'visibilita: pubblico'],
	['is a draft', 'stato: bozza'],
])('a document that %s has nothing to hide in a build', (_case, line) => {
	expect(isGated(`---\n${line}\n---\nTesto.`)).toBe(false);
});

test.each([
	['with the line ends of Windows', '---\r\nvisibilita: pubblico\r\n---\r\nTesto.'],
	['after a byte order mark', `${BYTE_ORDER_MARK}---\nvisibilita: pubblico\n---\nTesto.`],
])('front matter %s is read as the content check reads it', (_case, text) => {
	expect(isGated(text)).toBe(false);
});

test('a rule drawn in the text is not the end of the front matter', () => {
	const text =
		'---\nallegati:\n  - { file: griglia.pdf, titolo: Griglia }\n---\nPrima\n\n---\n\nDopo';
	expect(attachmentsOf(text)).toEqual(['griglia.pdf']);
});

test('a page without readable front matter stops the check', () => {
	expect(() => isGated('Testo senza frontespizio')).toThrow('no readable front matter');
});
