import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { AREAS, CROSS_THEMES, DOCUMENT_TYPES, PHASES } from '#domain/taxonomy.ts';
import { DOCUMENT_KEYS, documentSchema } from '#schemas/document.ts';
import { ERROR_KINDS } from '#schemas/error-kinds.ts';
import { publicationSchema } from '#schemas/publication.ts';
import { seminarSchema } from '#schemas/seminar.ts';

const guide = readFileSync(new URL('../../docs/redazione.md', import.meta.url), 'utf8');
const frontMatters = [...guide.matchAll(/^```\n---\n(.*?)\n---\n/gms)].map(([, yaml = '']) => yaml);
const keysOf = (schema: { shape: object }) => Object.keys(schema.shape);

test('an editor can copy the smallest document and the seminar as they are', () => {
	const [document = '', seminar = ''] = frontMatters;
	expect(documentSchema.safeParse(parse(document)).error).toBeUndefined();
	expect(seminarSchema.safeParse(parse(seminar)).error).toBeUndefined();
});

test.each([
	['document', DOCUMENT_KEYS],
	['publication', keysOf(publicationSchema).filter((key) => key !== 'stato' && key !== 'esempio')],
])('names every key of a %s', (_, keys) => {
	expect(keys.filter((key) => !guide.includes(`\`${key}`))).toEqual([]);
});

test('lists every code that the library knows', () => {
	const subtypes = DOCUMENT_TYPES.flatMap(({ subtypes }) => [...subtypes]);
	const terms = [...DOCUMENT_TYPES, ...subtypes, ...PHASES, ...CROSS_THEMES, ...AREAS];
	expect(terms.map(({ code }) => code).filter((code) => !guide.includes(`\`${code}\``))).toEqual(
		[],
	);
});

test('shows an error whose explanation exists', () => {
	const [, kind = ''] = /Spiegazione: docs\/errori\/([a-z-]+)\.md/.exec(guide) ?? [];
	expect(Object.keys(ERROR_KINDS)).toContain(kind);
});
