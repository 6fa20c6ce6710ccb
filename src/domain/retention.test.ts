import { expect, test } from 'vitest';
import { ALL_DELETIONS } from '#functions/storage/retention/all-deletions.ts';
import { RETENTION_RULES, retentionTerm, spanOfDays } from './retention.ts';

test('each rule has a statement that carries it out, and each statement a rule', () => {
	const codes = RETENTION_RULES.map(({ code }) => code);
	expect(new Set(codes).size).toBe(codes.length);
	expect(Object.keys(ALL_DELETIONS).toSorted()).toEqual(codes.toSorted());
});

test.each(Object.entries(ALL_DELETIONS))('%s looks at a moment', (_code, statement) => {
	expect(statement).toMatch(/^(?:DELETE FROM|UPDATE) [a-z_]+\s.*\?1/s);
});

test('each rule says what, from when and why, and goes on as a sentence does', () => {
	for (const rule of RETENTION_RULES) {
		expect(rule.what).toMatch(/^\p{Lu}/u);
		expect(rule.why).toMatch(/^Per /);
		expect(rule.since).toMatch(/^\p{Ll}/u);
		expect(rule.days).toBeGreaterThanOrEqual(0);
	}
});

test.each([
	[1, 'un giorno'],
	[30, '30 giorni'],
	[365, 'un anno'],
	[730, '24 mesi'],
	[1825, '5 anni'],
])('%i days are %s', (days, span) => {
	expect(spanOfDays(days)).toBe(span);
});

test('what is not kept at all is deleted at once', () => {
	const rule = { code: 'x', what: 'X', why: 'Per X', since: 'quando scade' };
	expect(retentionTerm({ ...rule, days: 0 })).toBe('Si cancella subito, quando scade');
	expect(retentionTerm({ ...rule, days: 30 })).toBe('30 giorni quando scade');
});
