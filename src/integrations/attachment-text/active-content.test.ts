import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { activeContent } from './active-content.ts';
import { partsOf } from './pdf-parts.ts';

const found = (text: string | Buffer) => activeContent(partsOf(Buffer.from(text)));

test.each([
	['a script', '1 0 obj << /S /JavaScript /JS (app.alert\\(1\\)) >> endobj', ['script']],
	['a script with an escaped name', '1 0 obj << /J#53 (x) >> endobj', ['script']],
	['a program to start', '1 0 obj << /S/Launch /F (calc.exe) >> endobj', ['program']],
	['a form that sends itself away', '1 0 obj << /S /SubmitForm >> endobj', ['form-sent-away']],
	['a file inside', '1 0 obj << /Type /EmbeddedFile >> endobj', ['file-inside']],
	['a film', '1 0 obj << /Subtype /RichMedia >> endobj', ['media']],
	['a form of the old kind', '1 0 obj << /XFA [(a) 2 0 R] >> endobj', ['xfa']],
	['two of them', '<< /JS (x) >> << /EF << /F 3 0 R >> >>', ['script', 'file-inside']],
])('%s is seen', (_what, objects, kinds) => expect(found(objects)).toEqual(kinds));

test('objects packed in a stream are unpacked', () => {
	const packed = Buffer.concat([
		Buffer.from('7 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\n'),
		deflateSync('<< /S /Launch >>'),
		Buffer.from('\nendstream endobj'),
	]);
	expect(found(packed)).toEqual(['program']);
});

test.each([
	['the text of a page', '4 0 obj << /Length 20 >>\nstream\n(/S /Launch /JS) Tj\nendstream endobj'],
	['a link', '1 0 obj << /S /URI /URI (https://example.org/) >> endobj'],
	['the page to open at', '1 0 obj << /OpenAction [3 0 R /Fit] >> endobj'],
	['a name that only begins alike', '1 0 obj << /JSomething 1 /EFa 2 >> endobj'],
	['a packed stream that is broken', '7 0 obj << /Type /ObjStm >>\nstream\nxx\nendstream endobj'],
])('%s is nothing of the kind', (_what, objects) => expect(found(objects)).toEqual([]));
