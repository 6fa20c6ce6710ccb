import type { Variables } from '#functions/variables.ts';
import { configuration as text } from '#text/configuration.ts';

export type SmtpSettings = { host: string; port: number; user: string; password: string };

export type MailSettings =
	| { sender: 'mailbox'; from: string }
	| { sender: 'cloudflare'; from: string; binding: SendEmail }
	| { sender: 'smtp'; from: string; smtp: SmtpSettings };

export type MailSender = MailSettings['sender'];

/** @param demo whether the build has the local mailbox, where nothing is really sent */
export function readMail(variables: Variables, demo: boolean): MailSettings {
	const from = readFrom(variables);
	const sender = variables.need('MAIL_SENDER');
	if (sender === 'mailbox' && demo) return { sender, from };
	if (sender === 'cloudflare') {
		return { sender, from, binding: variables.binding<SendEmail>('EMAIL', 'send') };
	}
	if (sender === 'smtp') return { sender, from, smtp: readSmtp(variables) };
	if (sender !== '') variables.refuse('MAIL_SENDER', text.sender);
	return { sender: 'mailbox', from };
}

const ADDRESS = /^[^\s<>@]+@[^\s<>@]+$/;
const NAMED_ADDRESS = /^[^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>$/;

function readFrom(variables: Variables): string {
	const value = variables.need('MAIL_FROM');
	if (value === '' || ADDRESS.test(value) || NAMED_ADDRESS.test(value)) return value;
	variables.refuse('MAIL_FROM', text.from);
	return value;
}

function readSmtp(variables: Variables): SmtpSettings {
	return {
		host: variables.need('SMTP_HOST'),
		port: readPort(variables),
		user: variables.need('SMTP_USER'),
		password: variables.need('SMTP_PASSWORD'),
	};
}

function readPort(variables: Variables): number {
	const value = variables.need('SMTP_PORT');
	const port = Number(value);
	const valid = /^\d{1,5}$/.test(value) && port >= 1 && port <= 65535;
	if (value !== '' && !valid) variables.refuse('SMTP_PORT', text.port);
	return port;
}
