import { expect, test, vi } from 'vitest';
import { momentNow } from './clock.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');

test.each([
	['the clock of the machine', {}, true, NOW],
	['a demo that lives a day later', { DEMO_CLOCK_SHIFT: '86400000' }, true, NOW + 86_400_000],
	['a production build, whatever it is told', { DEMO_CLOCK_SHIFT: '86400000' }, false, NOW],
	['a demo that is told no number', { DEMO_CLOCK_SHIFT: 'domani' }, true, NOW],
])('%s', (...[, env, demo, moment]) => {
	vi.useFakeTimers({ now: NOW });
	expect(momentNow(env, demo)).toBe(moment);
	vi.useRealTimers();
});
