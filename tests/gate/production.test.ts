import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onDemandRoutes } from '#functions/routes.ts';
import { readBuiltFiles } from '#integrations/site-manifest/built-files.ts';
import { gallery } from '#text/gallery.ts';
import { mailbox } from '#text/mailbox.ts';
import { freePort } from '../../scripts/port.ts';
import { type SiteServer, startSite } from '../../scripts/site-server.ts';
import { siteProfile } from '../../site.profile.mjs';
import { CANARY_SITE } from './support/house.ts';
import { hasHeaders } from './support/judge.ts';
import { askRaw } from './support/raw-http.ts';
import { writeRequest } from './support/request.ts';

const PRODUCTION = siteProfile({ SITE_OUT: process.env.GATE_PRODUCTION }).outDir;
if (!existsSync(`${PRODUCTION}/server/entry.mjs`))
	throw new Error(`${PRODUCTION}/server is missing: run npm run build first.`);

/** What the pages of the demo cannot be built without: addresses, files, words, SQL, styles. */
const TRACES = [
	// In quotes, because the staff desk has an address that ends alike.
	'"/posta',
	'_demo/',
	mailbox.title,
	mailbox.empty,
	'created_at AS createdAt, state',
	'/stile/',
	gallery.title,
	'.specimen',
];

/** Source maps of the Worker stay with who deploys it: they quote all sources, used or not. */
async function textOf(folder: string): Promise<string> {
	const files = await readBuiltFiles(folder);
	const served = files.filter(({ path }) => !path.endsWith('.map'));
	return served.map(({ path, bytes }) => `${path}\n${bytes.toString('utf8')}`).join('\n');
}

async function tracesIn(outDir: string): Promise<string[]> {
	const text = (await Promise.all([`${outDir}/client`, `${outDir}/server`].map(textOf))).join('\n');
	return TRACES.filter((trace) => text.includes(trace));
}

describe('what only the demo has', () => {
	test('leaves all its traces in a build that has it', async () => {
		expect(await tracesIn(CANARY_SITE)).toEqual(TRACES);
	});

	test('leaves none in the routes, the files and the Worker of a production build', async () => {
		expect(await tracesIn(PRODUCTION)).toEqual([]);
		const address = pathToFileURL(`${PRODUCTION}/server/site-manifest.mjs`).href;
		const { default: manifest } = await import(address);
		expect(JSON.stringify(manifest)).not.toMatch(/\/(?:posta|stile)\//);
	});

	test('has a mailbox among the routes of the demo, so that its absence elsewhere says something', () => {
		expect([...onDemandRoutes([]).keys()]).toContain('/posta/');
	});
});

describe('a running production build', () => {
	const MAIL = {
		MAIL_SENDER: 'smtp',
		MAIL_FROM: 'a@b.example',
		APPLICATIONS_TO: 'adesioni@comunita.example',
		SMTP_HOST: 'localhost',
		SMTP_PORT: '2525',
		SMTP_USER: 'u',
		SMTP_PASSWORD: 'p',
	};
	let port: number;
	let site: SiteServer;

	async function open(mail: Record<string, string>): Promise<void> {
		port = await freePort();
		const SITE_ORIGIN = `http://localhost:${port}`;
		const AUTH_SECRET = 'a-secret-of-the-gate-tests-that-is-long-enough';
		const bindings = { SITE_ORIGIN, AUTH_SECRET, ...mail };
		site = await startSite({ outDir: PRODUCTION, port, bindings });
	}
	const ask = (target: string) => askRaw(port, writeRequest({ target }, port, []));

	beforeAll(() => open(MAIL));
	afterAll(() => site?.stop());

	test.each(['/posta/', '/posta', '/posta/index.html', '/_demo/posta/', '/stile/', '/stile'])(
		'knows %s no more than any missing address',
		async (target) => {
			const [asked, missing] = [await ask(target), await ask('/non-esiste/')];
			expect(asked.status).toBe(404);
			expect(asked.body).toEqual(missing.body);
			expect(hasHeaders(asked)).toBeNull();
		},
	);

	test('stands: its public pages are there', async () => {
		expect((await ask('/')).status).toBe(200);
	});

	test('serves nothing when the mailbox is to be its sender', async () => {
		await site.stop();
		await open({ ...MAIL, MAIL_SENDER: 'mailbox' });
		expect((await ask('/')).status).toBe(503);
	});
});
