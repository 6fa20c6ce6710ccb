import { programme } from 'virtual:programme';
import { handle } from '@astrojs/cloudflare/handler';
import type { Visitor } from '#domain/access.ts';
import type { Config } from '#functions/config.ts';
import { rememberVisit } from '#functions/visit.ts';
import { loadDemoPeople, personOf } from './demo-people.ts';

const PERSON = personOf('staff');

/** While one writes, every page is open: there is no gate here, and nobody signs in. */
const WRITER: Visitor = {
	kind: 'person',
	personId: PERSON.id,
	name: PERSON.name,
	staff: true,
	administrator: true,
	organisation: null,
};

/** Names no row: the profile page shows the person, and no sessions. */
const NO_SESSION = 'no session';

let people: Promise<void> | undefined;

export default {
	async fetch(request, env, context) {
		const now = Date.now();
		people ??= loadDemoPeople(env.DB, now);
		await people;
		rememberVisit(request, {
			visitor: WRITER,
			sessionHash: NO_SESSION,
			config: configOf(request, env),
			programme,
			now,
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
		files: env.FILES,
		authSecret: 'only for pages under the writer’s eyes',
		mail: { sender: 'mailbox', from: 'comunita@localhost.example' },
		applicationsTo: 'adesioni@localhost.example',
		oidc: [],
		staffNeedsStrongSignIn: false,
		turnstile: null,
		pullRequests: null,
	};
}

type DevEnv = { DB: D1Database; ASSETS: Fetcher; FILES: R2Bucket };
