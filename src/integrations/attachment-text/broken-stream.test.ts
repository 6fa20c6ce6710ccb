import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hasBrokenStream } from './broken-stream.ts';
import { partsOf } from './pdf-parts.ts';

const CONTENT = deflateSync('BT (Un capoverso che si legge.) Tj ET '.repeat(20));

function streamOf(dictionary: string, data: Buffer): boolean {
	const object = [`4 0 obj << ${dictionary} >>\nstream\n`, data, '\nendstream endobj\n'];
	return hasBrokenStream(partsOf(Buffer.concat(object.map((part) => Buffer.from(part)))));
}

function damaged(at: number): Buffer {
	const data = Buffer.from(CONTENT);
	data.fill(0xff, at, at + 4);
	return data;
}

const PAGE = '/Length 90 /Filter /FlateDecode';

test('a page whose packed text is damaged is broken', () => {
	expect(streamOf(PAGE, CONTENT)).toBe(false);
	expect(streamOf(PAGE, damaged(10))).toBe(true);
	expect(streamOf('/Length 90 /Filter [ /FlateDecode ]', damaged(10))).toBe(true);
});

test.each([
	['with a wrong checksum', PAGE, damaged(CONTENT.length - 4)],
	['that lost its last bytes', PAGE, CONTENT.subarray(0, -6)],
	['packed in another way', '/Filter /LZWDecode', damaged(10)],
	['that is a picture', `${PAGE} /Subtype /Image`, damaged(10)],
	['that is a font', `${PAGE} /Length1 300`, damaged(10)],
])('a stream %s is left to the viewer', (_what, dictionary, data) => {
	expect(streamOf(dictionary, data)).toBe(false);
});
