import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import type { Mail } from '#functions/email/mail.ts';
import { bundleWorker } from '#tests/support/bundle-worker.ts';

export const MAIL: Mail = {
	id: 'mail-1',
	messageId: '<mail-1@comunita.example>',
	recipient: 'socia@ente.example',
	subject: 'Perché sì: l’iscrizione è confermata',
	text: 'Ecco il codice:\n\n123456\n.\nÈ tutto',
	html: '<p>Ecco il codice: 123456</p>',
	calendar: null,
	unsubscribe: null,
};

export type RunningSender = {
	/** Answers `sent`, or what the sender threw. */
	send: (settings: object, mail?: Partial<Mail>) => Promise<string>;
	stop: () => Promise<void>;
};

/** Runs the senders in workerd, with a binding of Cloudflare Email Sending. */
export async function startSender(): Promise<RunningSender> {
	const miniflare = new Miniflare(
		convertV4MiniflareOptions({
			workers: [
				{
					name: 'sender',
					modules: [
						{
							type: 'ESModule',
							path: 'worker.mjs',
							contents: await bundleWorker(new URL('./sender-worker.ts', import.meta.url)),
						},
					],
					compatibilityDate: '2026-08-01',
					compatibilityFlags: ['nodejs_compat'],
					email: {
						send_email: [{ name: 'EMAIL', allowed_destination_addresses: [MAIL.recipient] }],
					},
				},
			],
			cf: false,
			log: new Log(LogLevel.NONE),
			handleStructuredLogs: () => undefined,
		}),
	);
	await miniflare.ready;
	return {
		send: async (settings, mail = {}) => {
			const body = JSON.stringify({ settings, mail: { ...MAIL, ...mail } });
			const answer = await miniflare.dispatchFetch('http://localhost/', { method: 'POST', body });
			return answer.text();
		},
		stop: () => miniflare.dispose(),
	};
}
