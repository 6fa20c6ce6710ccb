import { expect, test } from 'vitest';
import { readFields } from './form-reading.ts';
import { choicesOf, MESSAGE_FIELDS, TOPIC_TICKS, wants } from './message-choices.ts';

test('who chose nothing is reminded, and gets no digest', () => {
	expect(choicesOf([])).toEqual({
		seminari: 'si',
		questionari: 'si',
		adesione: 'si',
		novita: 'mai',
	});
});

test('what was chosen holds, and a choice that no longer exists is none', () => {
	const choices = choicesOf([
		{ kind: 'seminari', choice: 'no' },
		{ kind: 'novita', choice: 'settimana' },
		{ kind: 'questionari', choice: 'mese' },
		{ kind: 'altro', choice: 'si' },
	]);
	expect(choices).toEqual({
		seminari: 'no',
		questionari: 'si',
		adesione: 'si',
		novita: 'settimana',
	});
	expect([wants(choices, 'seminari'), wants(choices, 'adesione')]).toEqual([false, true]);
});

test('a form without an answer, or with one of another question, is told what is wrong', () => {
	const typed: Record<string, string> = { seminari: 'mese', questionari: 'no', novita: 'mai' };
	const reading = readFields(MESSAGE_FIELDS, (name) => typed[name] ?? '');
	expect(reading).toEqual({
		ok: false,
		faults: [
			{ field: 'seminari', fault: { kind: 'unknown' } },
			{ field: 'adesione', fault: { kind: 'missing' } },
		],
	});
});

test('each topic has a tick of its own name', () => {
	expect(new Set(TOPIC_TICKS.map(({ name }) => name)).size).toBe(TOPIC_TICKS.length);
	for (const { name } of TOPIC_TICKS) expect(name).toMatch(/^argomento-[a-z-]+$/);
});
