import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSender, startSender } from './start-sender.ts';

const FROM = 'Comunità <noreply@comunita.example>';
let sender: RunningSender;

beforeAll(async () => {
	sender = await startSender();
});

afterAll(() => sender?.stop());

describe('the Cloudflare sender, on the binding of the runtime', () => {
	test.each([FROM, 'noreply@comunita.example'])('hands over a mail from %s', async (from) => {
		expect(await sender.send({ sender: 'cloudflare', from })).toBe('sent');
	});

	test('hands over a date and the way out of a list', async () => {
		const more = {
			calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
			unsubscribe: 'https://comunita.example/messaggi/basta/anna/0a1b/',
		};
		expect(await sender.send({ sender: 'cloudflare', from: FROM }, more)).toBe('sent');
	});

	test('tells what the binding refuses', async () => {
		const other = { recipient: 'altra@ente.example' };
		const answer = await sender.send({ sender: 'cloudflare', from: FROM }, other);
		expect(answer).not.toBe('sent');
	});
});
