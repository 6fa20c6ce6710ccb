import { cloudflareSender } from './cloudflare-sender.ts';
import type { Sender } from './mail.ts';
import { mailboxSender } from './mailbox-sender.ts';
import type { MailSettings } from './read-mail-settings.ts';
import { smtpSender } from './smtp-sender.ts';

/** The sender that the configuration names; the local mailbox sends nothing. */
export function chooseSender(settings: MailSettings): Sender {
	if (settings.sender === 'cloudflare') return cloudflareSender(settings);
	if (settings.sender === 'smtp') return smtpSender(settings);
	return mailboxSender;
}
