import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Mail } from '#functions/email/mail.ts';
import { MAIL, type RunningSender, startSender } from './start-sender.ts';

const USER = { user: 'comunita', password: 'segreta' };
type Delivery = { from: string; to: string[]; content: string };

const delivered: Delivery[] = [];
let port = 0;
let sender: RunningSender;

const server = new SMTPServer({
	authOptional: false,
	// Plain connections are for localhost alone, which is where this server is.
	allowInsecureAuth: true,
	disabledCommands: ['STARTTLS'],
	onAuth: ({ username, password }, _session, done) =>
		username === USER.user && password === USER.password
			? done(null, { user: USER.user })
			: done(new Error('no')),
	onRcptTo: ({ address }, _session, done) =>
		done(address === 'nessuno@ente.example' ? new Error('no such mailbox') : null),
	onData(stream, { envelope }, done) {
		const chunks: Buffer[] = [];
		stream.on('data', (chunk: Buffer) => chunks.push(chunk));
		stream.on('end', () => {
			const from = envelope.mailFrom ? envelope.mailFrom.address : '';
			const to = envelope.rcptTo.map(({ address }) => address);
			delivered.push({ from, to, content: Buffer.concat(chunks).toString() });
			done();
		});
	},
});

beforeAll(async () => {
	const listener = server.listen(0, 'localhost');
	await once(listener, 'listening');
	const address = listener.address();
	port = address && typeof address === 'object' ? address.port : 0;
	sender = await startSender();
});

afterAll(async () => {
	await sender?.stop();
	server.close();
});

beforeEach(() => delivered.splice(0));

function send(
	changes: { mail?: Partial<Mail>; smtp?: Record<string, unknown> } = {},
): Promise<string> {
	const smtp = { host: 'localhost', port, ...USER, ...changes.smtp };
	const from = 'Comunità <noreply@comunita.example>';
	return sender.send({ sender: 'smtp', from, smtp }, changes.mail);
}

describe('the SMTP sender, in workerd', () => {
	test('hands the mail to the server, for that recipient alone', async () => {
		expect(await send()).toBe('sent');
		expect(delivered).toHaveLength(1);
		expect(delivered[0]).toMatchObject({
			from: 'noreply@comunita.example',
			to: ['socia@ente.example'],
		});
	});

	test('the mail carries its own id, at every attempt', async () => {
		await send();
		await send();
		const ids = delivered.map(({ content }) => /^Message-ID: (.*)$/im.exec(content)?.[1]?.trim());
		expect(ids).toEqual([MAIL.messageId, MAIL.messageId]);
	});

	test('the text keeps its accents, and a line of one full stop', async () => {
		await send();
		expect(delivered[0]?.content).toContain('=C3=88 tutto');
		expect(delivered[0]?.content).toMatch(/123456\r\n\.\r\n/);
	});

	test('a date goes along as a calendar file, whole, that asks for no answer', async () => {
		const calendar = `BEGIN:VCALENDAR\r\nSUMMARY:Perché sì\r\n${'X-RIGA:lunga\r\n'.repeat(40)}END:VCALENDAR\r\n`;
		await send({ mail: { calendar } });
		const content = delivered[0]?.content ?? '';
		expect(content).toMatch(
			/^Content-Type: text\/calendar; charset=utf-8; method=PUBLISH; name="evento\.ics"/m,
		);
		const part = content.slice(content.indexOf('text/calendar'));
		const encoded = /base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)\r\n--/.exec(part)?.[1] ?? '';
		expect(Buffer.from(encoded, 'base64').toString('utf8')).toBe(calendar);
	});

	test('a mail without a date has no attachment', async () => {
		await send();
		expect(delivered[0]?.content).not.toContain('attachment');
	});

	test('a mail of a list says how to leave it in one click', async () => {
		const unsubscribe = 'https://comunita.example/messaggi/basta/anna/0a1b/';
		await send({ mail: { unsubscribe } });
		const content = delivered[0]?.content ?? '';
		expect(content).toContain(`List-Unsubscribe: <${unsubscribe}>\r\n`);
		expect(content).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
	});

	test('any other mail says nothing of the kind', async () => {
		await send();
		expect(delivered[0]?.content).not.toContain('List-Unsubscribe');
	});

	test('a recipient that the server refuses is told', async () => {
		expect(await send({ mail: { recipient: 'nessuno@ente.example' } })).toContain('550');
		expect(delivered).toEqual([]);
	});

	test('a wrong password is told', async () => {
		expect(await send({ smtp: { password: 'altra' } })).toContain('535');
	});

	test('a server that is not there is told', async () => {
		expect(await send({ smtp: { port: 1 } })).not.toBe('sent');
	});

	test('away from localhost nothing is said before the connection is sealed', async () => {
		expect(await send({ smtp: { host: '127.0.0.1' } })).not.toBe('sent');
		expect(delivered).toEqual([]);
	});
});
