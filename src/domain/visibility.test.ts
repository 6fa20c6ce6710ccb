import { describe, expect, test } from 'vitest';
import {
	attachmentAddress,
	audienceOf,
	documentAddress,
	isPublished,
	mayName,
	type Visibility,
} from './visibility.ts';

describe('where a document and its attachments live, and who enters', () => {
	test.each([
		{
			visibility: 'pubblico',
			page: '/pubblicazioni/tavoli/',
			attachment: '/allegati/griglia.pdf',
			audience: 'public',
		},
		{
			visibility: 'membri',
			page: '/area/biblioteca/tavoli/',
			attachment: '/area/allegati/griglia.pdf',
			audience: 'members',
		},
		{
			visibility: 'staff',
			page: '/staff/documenti/tavoli/',
			attachment: '/staff/allegati/griglia.pdf',
			audience: 'staff',
		},
	] as const)('$visibility', ({ visibility, page, attachment, audience }) => {
		expect(documentAddress(visibility, 'tavoli')).toBe(page);
		expect(attachmentAddress(visibility, 'griglia.pdf')).toBe(attachment);
		expect(audienceOf(visibility)).toBe(audience);
	});
});

test.each([
	['bozza', false],
	['pubblicato', true],
	[undefined, true],
] as const)('a text whose state is %s enters the site: %s', (stato, enters) => {
	expect(isPublished({ stato })).toBe(enters);
});

test.each<[Visibility, Visibility, boolean]>([
	['pubblico', 'pubblico', true],
	['pubblico', 'membri', false],
	['pubblico', 'staff', false],
	['membri', 'pubblico', true],
	['membri', 'membri', true],
	['membri', 'staff', false],
	['staff', 'pubblico', true],
	['staff', 'staff', true],
])('a document for %s may name one for %s: %s', (from, to, may) => {
	expect(mayName(from, to)).toBe(may);
});
