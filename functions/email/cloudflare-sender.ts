import { splitAddress } from './address.ts';
import type { Sender } from './mail.ts';
import { calendarAttachments, unsubscribeHeaders } from './mail-parts.ts';
import type { MailSettings } from './read-mail-settings.ts';

/**
 * Cloudflare Email Sending writes its own Message-ID and refuses ours
 * (developers.cloudflare.com/email-service/reference/headers): the id of the mail goes in a header
 * that mail programs use to tell a repeated message.
 */
export function cloudflareSender(settings: CloudflareSettings): Sender {
	const { name, email } = splitAddress(settings.from);
	const from = name === '' ? email : { name, email };
	return async (mail) => {
		await settings.binding.send({
			from,
			to: mail.recipient,
			subject: mail.subject,
			text: mail.text,
			html: mail.html,
			headers: { 'X-Entity-Ref-ID': mail.id, ...unsubscribeHeaders(mail) },
			attachments: calendarAttachments(mail).map(({ filename, content, mimeType }) => {
				const bytes = new TextEncoder().encode(content);
				return { disposition: 'attachment' as const, filename, type: mimeType, content: bytes };
			}),
		});
	};
}

type CloudflareSettings = Extract<MailSettings, { sender: 'cloudflare' }>;
