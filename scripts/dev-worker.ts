import { handle } from '@astrojs/cloudflare/handler';
import type { Visitor } from '#domain/access.ts';
import type { Config } from '#functions/config.ts';
import { rememberVisit } from '#functions/visit.ts';

/** While one writes, every page is open: there is no gate here, and nobody signs in. */
const WRITER: Visitor = {
	kind: 'person',
	personId: 'redazione-di-prova',
	name: 'Redazione di prova',
	staff: true,
	organisation: { id: 'ente-di-prova', name: 'Ente di prova', standing: 'current' },
};

export default {
	async fetch(request, env, context) {
		rememberVisit(request, {
			visitor: WRITER,
			sessionHash: null,
			config: configOf(request, env),
			now: Date.now(),
			afterwards: (work) => context.waitUntil(work),
		});
		return handle(request, env as object as Cloudflare.Env, context);
	},
} satisfies ExportedHandler<DevEnv>;

function configOf(request: Request, env: DevEnv): Config {
	return {
		origin: new URL(request.url).origin,
		db: env.DB,
		assets: env.ASSETS,
		authSecret: 'only for pages under the writer’s eyes',
		mail: { sender: 'mailbox', from: 'comunita@localhost.example' },
		oidc: [],
		staffNeedsStrongSignIn: false,
	};
}

type DevEnv = { DB: D1Database; ASSETS: Fetcher };
