import { expect, test } from 'vitest';
import { pdf } from '#tests/support/office-files.ts';
import { TEXT_PARTS, textOfPart } from './office-text.ts';
import { stringsOf, textStreams } from './pdf-strings.ts';

test('what the program split is one word again, and paragraphs stay apart', () => {
	const xml =
		'<w:p><w:r><w:t>333 12</w:t></w:r><w:r><w:t>34567</w:t></w:r></w:p><w:p><w:t>a&amp;b&#232;&#xE0;</w:t></w:p>';
	expect(textOfPart(xml)).toBe('333 1234567\na&bèà\n');
	expect(textOfPart('<text:p>a<text:tab/>b</text:p>')).toBe('a b\n');
});

test.each([
	['word/document.xml', true],
	['word/header2.xml', true],
	['word/comments.xml', true],
	['content.xml', true],
	['word/settings.xml', false],
	['docProps/core.xml', false],
])('the part %s is read: %s', (name, isRead) => {
	expect(TEXT_PARTS.test(name)).toBe(isRead);
});

test.each([
	['BT (Ciao) Tj ET', 'Ciao'],
	['[(Ci) -20 (ao)] TJ', 'Ciao'],
	['(a\\(b\\)\\351) Tj', 'a(b)é'],
	['<4369616F> Tj', 'Ciao'],
	['<00010002> Tj', ''],
	['(uno) Tj 0 -14 Td (due) Tj T* (tre) Tj', 'uno\ndue\ntre'],
	['1 0 0 1 0 0 cm', ''],
])('the page «%s» writes «%s»', (content, text) => {
	expect(stringsOf(content)).toBe(text);
});

test('the streams of a PDF are those in which a page writes', () => {
	const [stream, ...others] = textStreams(pdf('tel. 02 1234567'));
	expect(others).toEqual([]);
	expect(stream?.isPacked).toBe(false);
	expect(stringsOf(new TextDecoder('latin1').decode(stream?.bytes))).toContain('tel. 02 1234567');
	const picture = new TextEncoder().encode('1 0 obj <</Subtype /Image>>\nstream\nx\nendstream');
	expect([...textStreams(picture)]).toEqual([]);
});
