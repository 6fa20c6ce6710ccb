import { expect, test } from 'vitest';
import { calendarFile } from './calendar.ts';

const EVENT = {
	id: 'https://comunita.example/seminari/ruoli/',
	title: 'Ruoli, funzioni; responsabilità',
	summary: 'Chi fa che cosa.',
	place: 'Milano',
	address: 'https://comunita.example/seminari/ruoli/',
	start: '2027-03-12T09:00:00.000Z',
	end: '2027-03-12T12:00:00.000Z',
};

const FILE = calendarFile('Seminari', [EVENT], '2026-11-23T08:00:00.000Z');

test('the hours are UTC and every line ends as RFC 5545 asks', () => {
	expect(FILE).toContain('DTSTART:20270312T090000Z\r\nDTEND:20270312T120000Z\r\n');
	expect(FILE.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('commas and semicolons of a text are escaped', () => {
	expect(FILE).toContain('SUMMARY:Ruoli\\, funzioni\\; responsabilità');
});

test('no line is longer than 75 octets, and unfolding gives the text back', () => {
	const summary = 'àèìòù '.repeat(40);
	const file = calendarFile('Seminari', [{ ...EVENT, summary }], '2026-11-23T08:00:00.000Z');
	for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${summary}`);
});
