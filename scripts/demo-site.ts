import { applyMigrations } from './migrate.ts';
import { type SiteServer, startSite } from './site-server.ts';

export type DemoSite = {
	port: number;
	outDir: string;
	secret: string;
	stateDir?: string;
	/** What an operator sets besides. */
	variables?: Record<string, string> | undefined;
};

/** Serves a demo build at `http://localhost:<port>`, with its database migrated. */
export async function serveDemo(site: DemoSite): Promise<SiteServer> {
	const { port, outDir, secret, variables, ...state } = site;
	const server = await startSite({
		outDir,
		port,
		...state,
		bindings: {
			...providersFrom(process.env),
			SITE_ORIGIN: `http://localhost:${port}`,
			AUTH_SECRET: secret,
			MAIL_SENDER: 'mailbox',
			MAIL_FROM: 'Comunità di pratiche <comunita@localhost.example>',
			APPLICATIONS_TO: 'adesioni@localhost.example',
			...variables,
		},
	});
	await applyMigrations(await server.database());
	return server;
}

/** Sign-in through a provider can be tried on the demo by giving its variables to the command. */
function providersFrom(env: NodeJS.ProcessEnv): Record<string, string> {
	const entries = Object.entries(env).filter(([name]) =>
		/^OIDC_|^STAFF_STRONG_SIGN_IN$/.test(name),
	);
	return Object.fromEntries(entries.map(([name, value]) => [name, value ?? '']));
}
