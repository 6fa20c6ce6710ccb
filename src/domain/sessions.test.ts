import { expect, test } from 'vitest';
import { isTouchDue, SESSION_LIMITS, sessionExpiry } from './sessions.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test('a session used today lasts two more weeks', () => {
	expect(sessionExpiry({ createdAt: 0, staff: false }, DAY)).toBe(15 * DAY);
});

test('no session outlives ninety days, however often it is used', () => {
	expect(sessionExpiry({ createdAt: 0, staff: false }, 89 * DAY)).toBe(90 * DAY);
});

test('a session of staff ends after twelve hours, used or not', () => {
	expect(sessionExpiry({ createdAt: 0, staff: true }, 0)).toBe(12 * HOUR);
	expect(sessionExpiry({ createdAt: 0, staff: true }, 11 * HOUR)).toBe(12 * HOUR);
});

test('the row is touched at most once an hour', () => {
	expect(isTouchDue(0, SESSION_LIMITS.touch - 1)).toBe(false);
	expect(isTouchDue(0, SESSION_LIMITS.touch)).toBe(true);
});
