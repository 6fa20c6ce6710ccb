import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import {
	AGREEMENT_KINDS,
	GUIDE_LEVELS,
	GUIDE_READERS,
	INSTRUMENTS,
	RULING_KINDS,
} from '#domain/sheet-terms.ts';
import { AREAS, CROSS_THEMES, codesOf, DOCUMENT_TYPES, PHASES } from '#domain/taxonomy.ts';
import { CHECK_OUTCOMES, DOCUMENT_VALIDITIES, NORM_VALIDITIES } from '#domain/validity.ts';
import { DOCUMENT_KEYS, documentSchema } from '#schemas/document.ts';
import { ERROR_KINDS } from '#schemas/error-kinds.ts';
import { normSchema } from '#schemas/norm.ts';
import { procedureSchema } from '#schemas/procedure.ts';
import { publicationSchema } from '#schemas/publication.ts';
import { seminarSchema } from '#schemas/seminar.ts';
import { SHEETS } from '#schemas/sheets.ts';
import { surveySchema } from '#schemas/survey.ts';
import { surveyQuestion } from '#schemas/survey-question.ts';
import { timelineEntrySchema, timelineSchema } from '#schemas/timeline.ts';
import { topicSchema } from '#schemas/topic.ts';

const guide = readFileSync(new URL('../../docs/redazione.md', import.meta.url), 'utf8');
const frontMatters = [...guide.matchAll(/^```\n---\n(.*?)\n---\n/gms)].map(([, yaml = '']) => yaml);
const keysOf = (schema: { shape: object }) => Object.keys(schema.shape);

const COPIED: readonly [string, z.ZodType][] = [
	['smallest document', documentSchema],
	['seminar', seminarSchema],
	['procedure', procedureSchema],
	['norm', normSchema],
	['topic', topicSchema],
];

test.each(COPIED.map(([name, schema], index) => ({ name, schema, yaml: frontMatters[index] })))(
	'an editor can copy the $name as it is',
	({ schema, yaml = '' }) => {
		expect(schema.safeParse(parse(yaml)).error).toBeUndefined();
	},
);

test('an editor can copy the timeline as it is', () => {
	const [, yaml = ''] = /^```\n(voci:\n.*?)^```$/ms.exec(guide) ?? [];
	expect(timelineSchema.safeParse(parse(yaml)).error).toBeUndefined();
});

test('an editor can copy the questionnaire as it is', () => {
	const [, yaml = ''] = /^```\n(titolo:[^`]*\ndomande:\n.*?)^```$/ms.exec(guide) ?? [];
	expect(surveySchema.safeParse(parse(yaml)).error).toBeUndefined();
});

test.each([
	['document', DOCUMENT_KEYS],
	['publication', keysOf(publicationSchema).filter((key) => key !== 'stato' && key !== 'esempio')],
	['seminar', ['registrazione']],
	['procedure', keysOf(procedureSchema)],
	['norm', keysOf(normSchema)],
	['topic', keysOf(topicSchema)],
	['timeline', keysOf(timelineEntrySchema)],
	['questionnaire', keysOf(surveySchema)],
	['question', keysOf(surveyQuestion)],
])('names every key of a %s', (_, keys) => {
	expect(keys.filter((key) => !guide.includes(`\`${key}`))).toEqual([]);
});

test.each(codesOf(DOCUMENT_TYPES))('has a table of the sheet of type %s, key by key', (type) => {
	const table = guide.split(`\n**\`${type}\`**`)[1]?.split(/\n(?:\*\*`|###)/)[0] ?? '';
	const rows = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);
	expect(rows).toEqual(keysOf(SHEETS[type]));
});

test('lists every code that the library knows', () => {
	const subtypes = DOCUMENT_TYPES.flatMap(({ subtypes }) => [...subtypes]);
	const ofSheets = [
		...INSTRUMENTS,
		...RULING_KINDS,
		...AGREEMENT_KINDS,
		...GUIDE_LEVELS,
		...GUIDE_READERS,
	];
	const states = [...DOCUMENT_VALIDITIES, ...NORM_VALIDITIES, ...CHECK_OUTCOMES];
	const ofDocuments = [...DOCUMENT_TYPES, ...subtypes, ...PHASES, ...CROSS_THEMES, ...AREAS];
	const codes = [...ofDocuments, ...ofSheets, ...states].map(({ code }) => code);
	expect(codes.filter((code) => !guide.includes(`\`${code}\``))).toEqual([]);
});

test('shows an error whose explanation exists', () => {
	const [, kind = ''] = /Spiegazione: docs\/errori\/([a-z-]+)\.md/.exec(guide) ?? [];
	expect(Object.keys(ERROR_KINDS)).toContain(kind);
});
