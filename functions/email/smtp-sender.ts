import { splitAddress } from './address.ts';
import type { Sender } from './mail.ts';
import { base64, calendarAttachments, unsubscribeHeaders } from './mail-parts.ts';
import type { MailSettings } from './read-mail-settings.ts';

/**
 * Sends through an SMTP server with TLS from the first byte (RFC 8314): with STARTTLS the library
 * would go on in clear, password included, where somebody on the way takes the offer out.
 * Only `localhost` is spoken to in clear.
 */
export function smtpSender(settings: SmtpSender): Sender {
	const { host, port, user, password } = settings.smtp;
	return async (mail) => {
		// The library opens sockets of the Workers runtime, which nothing else here needs.
		const { WorkerMailer, LogLevel } = await import('worker-mailer');
		const mailer = await WorkerMailer.connect({
			host,
			port,
			secure: host !== 'localhost',
			startTls: false,
			credentials: { username: user, password },
			authType: ['plain', 'login'],
			// Its log would name the recipients.
			logLevel: LogLevel.NONE,
			dsn: { NOTIFY: { FAILURE: true } },
			socketTimeoutMs: SOCKET_TIMEOUT,
		});
		try {
			await mailer.send({
				from: splitAddress(settings.from),
				to: mail.recipient,
				subject: mail.subject,
				text: mail.text,
				html: mail.html,
				headers: {
					'Message-ID': mail.messageId,
					'Auto-Submitted': 'auto-generated',
					...unsubscribeHeaders(mail),
				},
				attachments: calendarAttachments(mail).map(({ content, ...file }) => {
					return { ...file, content: base64(content) };
				}),
			});
		} finally {
			await mailer.close();
		}
	};
}

const SOCKET_TIMEOUT = 10_000;

type SmtpSender = Extract<MailSettings, { sender: 'smtp' }>;
