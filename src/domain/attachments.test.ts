import { expect, test } from 'vitest';
import { ATTACHMENT_EXTENSIONS, isEditable, kindOfFile, readableSize } from './attachments.ts';

test('a file is known by its extension, in any case', () => {
	expect(kindOfFile('griglia.pdf').label).toBe('PDF');
	expect(kindOfFile('schema.ODT').contentType).toBe('application/vnd.oasis.opendocument.text');
});

test('every format that an editor may add reaches the browser with its own type', () => {
	const types = ATTACHMENT_EXTENSIONS.map((extension) => kindOfFile(`a${extension}`).contentType);
	expect(types).not.toContain('application/octet-stream');
	expect(new Set(types).size).toBe(types.length);
	expect(ATTACHMENT_EXTENSIONS).toContain('.pptx');
});

test('an unknown file is downloaded, never shown by the browser', () => {
	expect(kindOfFile('pagina.html').contentType).toBe('application/octet-stream');
});

test('a size is read in kB up to a million bytes, then in MB with a comma', () => {
	expect(readableSize(12)).toBe('1 kB');
	expect(readableSize(412_300)).toBe('412 kB');
	expect(readableSize(1_240_000)).toBe('1,2 MB');
});

test.each([
	['schema.odt', true],
	['SCHEMA.DOCX', true],
	['piano.xlsx', true],
	['avviso.pdf', false],
	['dati.csv', false],
	['odt', false],
])('%s can be changed: %s', (file, editable) => expect(isEditable(file)).toBe(editable));
