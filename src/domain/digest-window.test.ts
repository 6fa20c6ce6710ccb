import { expect, test } from 'vitest';
import { digestDay, digestSince } from './digest-window.ts';

test.each([
	['settimana', '2026-11-23', '2026-11-23'],
	['settimana', '2026-11-25', '2026-11-23'],
	['settimana', '2026-11-29', '2026-11-23'],
	['settimana', '2027-01-01', '2026-12-28'],
	['mese', '2026-11-01', '2026-11-01'],
	['mese', '2026-11-30', '2026-11-01'],
] as const)('the digest of each %s that is due on %s is that of %s', (rhythm, today, day) => {
	expect(digestDay(rhythm, today)).toBe(day);
});

test.each([
	{ rhythm: 'settimana', day: '2026-11-23', last: null, since: '2026-11-16' },
	{ rhythm: 'mese', day: '2026-11-01', last: null, since: '2026-10-01' },
	{ rhythm: 'mese', day: '2026-01-01', last: null, since: '2025-12-01' },
	{ rhythm: 'settimana', day: '2026-11-23', last: '2026-11-02', since: '2026-11-02' },
	{ rhythm: 'settimana', day: '2026-11-23', last: '2026-01-05', since: '2026-09-22' },
] as const)(
	'each $rhythm, on $day and after one of $last, it tells of what came from $since on',
	({ rhythm, day, last, since }) => {
		expect(digestSince(rhythm, { day, last })).toBe(since);
	},
);
