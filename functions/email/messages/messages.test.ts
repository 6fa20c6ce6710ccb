import { expect, test } from 'vitest';
import { SEMINAR } from '#tests/support/programme.ts';
import { composeDigest } from './digest.ts';
import { composeEnding } from './ending-membership.ts';
import { composeSeminarReminder } from './seminar-reminder.ts';

const SCRIPT = '<script>alert(1)</script>';
const TO = { id: 'm', recipient: 'anna@esempio.example', name: `Anna ${SCRIPT}` };
const LIST = {
	...TO,
	unsubscribe: 'https://c.example/basta/',
	choices: 'https://c.example/scelte/',
};

function news(count: number) {
	return Array.from({ length: count }, (_none, one) => ({
		title: `Documento ${one}`,
		summary: SCRIPT,
		address: `https://c.example/area/biblioteca/${one}/`,
	}));
}

test('what people and titles are called is text in a mail, never HTML', () => {
	const mails = [
		composeDigest(news(1), LIST),
		composeEnding(
			{
				organisation: SCRIPT,
				endsOn: '2026-12-31',
				daysLeft: 7,
				answers: 'a@b.example',
				uselessAt: 0,
			},
			TO,
		),
		composeSeminarReminder(
			{ seminar: { ...SEMINAR, place: SCRIPT }, daysLeft: 1, address: 'https://c.example/' },
			{ ...TO, calendar: '' },
		),
	];
	for (const { html, text } of mails) {
		expect(html).not.toContain('<script');
		expect(html).toContain('&lt;script&gt;');
		expect(text).toContain(SCRIPT);
	}
});

test('a mail says its language, needs no image and no table, and fits a narrow screen', () => {
	const { html } = composeDigest(news(2), LIST);
	expect(html).toMatch(/<html lang="it">/);
	expect(html).toContain('width=device-width');
	expect(html).not.toMatch(/<img|<table|http-equiv|style="/);
});

test('a long digest names twenty documents, and says how many more there are', () => {
	const { subject, text } = composeDigest(news(23), LIST);
	expect(subject).toBe('Nella biblioteca ci sono 23 documenti nuovi');
	expect(text).toContain('Documento 19:');
	expect(text).not.toContain('Documento 20:');
	expect(text).toContain('Ci sono altri 3 documenti nuovi.');
});

test('every mail of the list says how to leave it, also in its text', () => {
	const { text, unsubscribe } = composeDigest(news(1), LIST);
	expect(unsubscribe).toBe(LIST.unsubscribe);
	expect(text).toContain(LIST.unsubscribe);
	expect(text).toContain(LIST.choices);
});
