import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import type { OidcProvider } from '#functions/auth/oidc-settings.ts';
import { bundleWorker } from '#tests/support/bundle-worker.ts';
import { applyMigrations } from '../../scripts/migrate.ts';

export const ORIGIN = 'http://localhost:8787';
export const AUTH_SECRET = '0123456789abcdef0123456789abcdef';

export type OidcSite = {
	fetch: (path: string, init?: RequestInit) => Promise<Response>;
	db: D1Database;
	/** What the Worker has written to its log. */
	log: () => string;
	stop: () => Promise<void>;
};

/** Runs `worker.ts` in workerd with a database of its own. */
export async function startOidcSite(
	providers: readonly OidcProvider[],
	origin: string = ORIGIN,
): Promise<OidcSite> {
	const lines: string[] = [];
	const converted = convertV4MiniflareOptions({
		workers: [
			{
				name: 'oidc',
				modules: [
					{
						type: 'ESModule',
						path: 'worker.mjs',
						contents: await bundleWorker(new URL('./worker.ts', import.meta.url)),
					},
				],
				compatibilityDate: '2026-08-01',
				compatibilityFlags: ['nodejs_compat'],
				d1Databases: { DB: 'prova' },
				r2Buckets: ['FILES'],
				serviceBindings: { ASSETS: () => new Response('pagina') as never },
				bindings: {
					SITE_ORIGIN: origin,
					AUTH_SECRET,
					MAIL_SENDER: 'mailbox',
					MAIL_FROM: 'noreply@comunita.example',
					APPLICATIONS_TO: 'adesioni@comunita.example',
					PROVIDERS: JSON.stringify(providers),
				},
			},
		],
		cf: false,
		handleStructuredLogs: ({ message }) => void lines.push(message),
		log: new Log(LogLevel.NONE),
	});
	const miniflare = new Miniflare(converted);
	await miniflare.ready;
	const db = (await miniflare.getD1Database('DB')) as unknown as D1Database;
	await applyMigrations(db);
	return {
		db,
		log: () => lines.join('\n'),
		fetch: async (path, init) => {
			const asked = { redirect: 'manual', ...init } as never;
			return (await miniflare.dispatchFetch(`${origin}${path}`, asked)) as unknown as Response;
		},
		stop: () => miniflare.dispose(),
	};
}
