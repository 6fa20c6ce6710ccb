import { describe, expect, test } from 'vitest';
import { SURVEY } from '#tests/support/surveys.ts';
import { decideAnswering, mayPublish } from './answering.ts';
import { surveyPhase } from './survey.ts';

test.each([
	['2026-11-01T07:59:59.999Z', 'early'],
	['2026-11-01T08:00:00.000Z', 'open'],
	['2026-12-01T22:58:59.999Z', 'open'],
	['2026-12-01T22:59:00.000Z', 'closed'],
])('at %s a questionnaire is %s', (moment, phase) => {
	expect(surveyPhase(SURVEY, Date.parse(moment))).toBe(phase);
});

describe('an answer', () => {
	test.each([
		{
			rule: 'is taken while open, from the version that stands',
			phase: 'open',
			sent: false,
			version: 2,
			refusal: null,
		},
		{
			rule: 'is not taken over a version that a colleague saved',
			phase: 'open',
			sent: false,
			version: 1,
			refusal: 'changed',
		},
		{
			rule: 'is not taken after the closing',
			phase: 'closed',
			sent: false,
			version: 2,
			refusal: 'closed',
		},
		{
			rule: 'is not taken before the opening',
			phase: 'early',
			sent: false,
			version: 2,
			refusal: 'closed',
		},
		{ rule: 'is sent once', phase: 'open', sent: true, version: 2, refusal: 'sent' },
		{
			rule: 'that was sent is said to be sent after the closing too',
			phase: 'closed',
			sent: true,
			version: 2,
			refusal: 'sent',
		},
	] as const)('$rule', ({ phase, sent, version, refusal }) => {
		expect(decideAnswering(phase, { version: 2, sent }, version)).toBe(refusal);
	});
});

test.each([
	['early', false],
	['open', false],
	['closed', true],
] as const)('results of a questionnaire that is %s may be published: %s', (phase, may) => {
	expect(mayPublish(phase)).toBe(may);
});
