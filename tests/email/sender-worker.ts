import { chooseSender } from '#functions/email/choose-sender.ts';
import type { Mail } from '#functions/email/mail.ts';
import type { MailSettings } from '#functions/email/read-mail-settings.ts';

/** Sends the mail that it is asked to, the way that it is told, and says how it went. */
export const worker = {
	async fetch(request, env) {
		const { settings, mail } = await request.json<{ settings: MailSettings; mail: Mail }>();
		const complete =
			settings.sender === 'cloudflare' ? { ...settings, binding: env.EMAIL } : settings;
		try {
			await chooseSender(complete)(mail);
			return new Response('sent');
		} catch (trouble) {
			return new Response(String(trouble), { status: 502 });
		}
	},
} satisfies ExportedHandler<{ EMAIL: SendEmail }>;
