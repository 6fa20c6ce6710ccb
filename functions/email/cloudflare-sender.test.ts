import { describe, expect, test } from 'vitest';
import { cloudflareSender } from './cloudflare-sender.ts';
import type { Mail } from './mail.ts';

const MAIL: Mail = {
	id: 'mail-1',
	messageId: '<mail-1@comunita.example>',
	recipient: 'socia@ente.example',
	subject: 'Oggetto',
	text: 'Testo',
	html: '<p>Testo</p>',
	calendar: null,
	unsubscribe: null,
};

async function sentFrom(from: string, mail: Mail = MAIL): Promise<unknown> {
	const sent: unknown[] = [];
	const send = async (message: unknown) => void sent.push(message);
	const binding = { send } as unknown as SendEmail;
	await cloudflareSender({ sender: 'cloudflare', from, binding })(mail);
	return sent[0];
}

describe('cloudflareSender', () => {
	test('names the sender apart from the address', async () => {
		expect(await sentFrom('Comunità <noreply@comunita.example>')).toMatchObject({
			from: { name: 'Comunità', email: 'noreply@comunita.example' },
		});
	});

	test('an address without a name stays an address', async () => {
		expect(await sentFrom('noreply@comunita.example')).toMatchObject({
			from: 'noreply@comunita.example',
		});
	});

	test('sets no header that Cloudflare refuses, and keeps the id of the mail', async () => {
		expect(await sentFrom('noreply@comunita.example')).toEqual({
			from: 'noreply@comunita.example',
			to: 'socia@ente.example',
			subject: 'Oggetto',
			text: 'Testo',
			html: '<p>Testo</p>',
			headers: { 'X-Entity-Ref-ID': 'mail-1' },
			attachments: [],
		});
	});

	test('attaches a date as bytes, and says how to leave a list', async () => {
		const mail = { ...MAIL, calendar: 'perché', unsubscribe: 'https://comunita.example/basta/' };
		expect(await sentFrom('noreply@comunita.example', mail)).toMatchObject({
			headers: {
				'X-Entity-Ref-ID': 'mail-1',
				'List-Unsubscribe': '<https://comunita.example/basta/>',
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
			},
			attachments: [
				{
					disposition: 'attachment',
					filename: 'evento.ics',
					type: 'text/calendar; charset=utf-8; method=PUBLISH',
					content: new TextEncoder().encode('perché'),
				},
			],
		});
	});
});
