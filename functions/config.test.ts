import { describe, expect, test } from 'vitest';
import { readConfig } from '#functions/config.ts';
import { configuration as text } from '#text/configuration.ts';

const DB = { prepare: () => undefined };
const ASSETS = { fetch: () => undefined };
const FILES = { put: () => undefined };
const SMALLEST = {
	DB,
	ASSETS,
	FILES,
	SITE_ORIGIN: 'https://comunita.example',
	AUTH_SECRET: '0123456789abcdef0123456789abcdef',
	MAIL_SENDER: 'mailbox',
	MAIL_FROM: 'Comunità <noreply@comunita.example>',
	APPLICATIONS_TO: 'adesioni@comunita.example',
};
const TENANT = '0f8fad5b-d9cb-469f-a165-70867728950e';
const SMTP = {
	MAIL_SENDER: 'smtp',
	SMTP_HOST: 'posta.example',
	SMTP_PORT: '587',
	SMTP_USER: 'comunita',
	SMTP_PASSWORD: 'segreta',
};
const THIRD = {
	OIDC_ISSUER: 'https://idp.example/realm',
	OIDC_NAME: 'Regione',
	OIDC_CLIENT_ID: 'sito',
	OIDC_CLIENT_SECRET: 'segreto',
};

function missingFrom(changes: object, demo = true): string[] {
	const reading = readConfig({ ...SMALLEST, ...changes }, demo);
	return reading.ok ? [] : reading.missing;
}

function configFrom(changes: object, demo = true) {
	const reading = readConfig({ ...SMALLEST, ...changes }, demo);
	if (!reading.ok) throw new Error(reading.missing.join('; '));
	return reading.config;
}

describe('readConfig', () => {
	test('the smallest demo has no provider and asks no second factor', () => {
		const config = configFrom({});
		expect(config.origin).toBe('https://comunita.example');
		expect(config.mail).toEqual({ sender: 'mailbox', from: SMALLEST.MAIL_FROM });
		expect(config.oidc).toEqual([]);
		expect(config.staffNeedsStrongSignIn).toBe(false);
		expect(config.turnstile).toBeNull();
		expect(config.pullRequests).toBeNull();
	});

	test('a Git host for contributions needs a repository and a token', () => {
		const both = { CONTRIBUTIONS_REPO: 'comunita/sito', CONTRIBUTIONS_TOKEN: 'segreto' };
		expect(configFrom(both).pullRequests).toEqual({
			repository: 'comunita/sito',
			token: 'segreto',
		});
		expect(missingFrom({ ...both, CONTRIBUTIONS_TOKEN: '' })).toEqual([
			`CONTRIBUTIONS_TOKEN: ${text.absent}`,
		]);
		for (const CONTRIBUTIONS_REPO of ['', 'sito', 'https://github.com/comunita/sito', '../sito'])
			expect(missingFrom({ ...both, CONTRIBUTIONS_REPO })).toEqual([
				`CONTRIBUTIONS_REPO: ${text.repository}`,
			]);
	});

	test('an empty environment names everything that every deployment needs', () => {
		const reading = readConfig({}, false);
		expect(reading).toEqual({
			ok: false,
			missing: [
				'SITE_ORIGIN',
				'DB',
				'ASSETS',
				'FILES',
				'AUTH_SECRET',
				'MAIL_FROM',
				'MAIL_SENDER',
				'APPLICATIONS_TO',
			].map((name) => `${name}: ${text.absent}`),
		});
	});

	test.each([
		['https://comunita.example', true],
		['https://comunita.example/', true],
		['http://localhost:8787', true],
		['http://comunita.example', false],
		['http://127.0.0.1:8787', false],
		['http://localhost.evil.example', false],
		['https://comunita.example/area', false],
		['https://utente@comunita.example', false],
		['comunita.example', false],
		['javascript:alert(1)', false],
	])('the origin %s is accepted: %s', (SITE_ORIGIN, accepted) => {
		expect(missingFrom({ SITE_ORIGIN })).toEqual(accepted ? [] : [`SITE_ORIGIN: ${text.origin}`]);
	});

	test.each([
		[
			'a secret shorter than 32 bytes',
			{ AUTH_SECRET: 'x'.repeat(31) },
			[`AUTH_SECRET: ${text.secret}`],
		],
		['a binding of another kind', { DB: 'comunita' }, [`DB: ${text.absent}`]],
		['an unknown sender', { MAIL_SENDER: 'piccione' }, [`MAIL_SENDER: ${text.sender}`]],
		[
			'a sender address with a line break',
			{ MAIL_FROM: 'a\r\nBcc: <b@c>' },
			[`MAIL_FROM: ${text.from}`],
		],
		[
			'a mailbox for applications that is two',
			{ APPLICATIONS_TO: 'a@b.example, c@d.example' },
			[`APPLICATIONS_TO: ${text.applicationsTo}`],
		],
		[
			'Turnstile without its secret',
			{ TURNSTILE_SITE_KEY: '0x4AAA' },
			[`TURNSTILE_SECRET_KEY: ${text.absent}`],
		],
		[
			'Turnstile without its key',
			{ TURNSTILE_SECRET_KEY: '0x4AAA' },
			[`TURNSTILE_SITE_KEY: ${text.absent}`],
		],
		['Cloudflare without its binding', { MAIL_SENDER: 'cloudflare' }, [`EMAIL: ${text.absent}`]],
		['SMTP without a password', { ...SMTP, SMTP_PASSWORD: '' }, [`SMTP_PASSWORD: ${text.absent}`]],
		['an SMTP port that is none', { ...SMTP, SMTP_PORT: '70000' }, [`SMTP_PORT: ${text.port}`]],
		[
			'a typo in the strong sign-in',
			{ STAFF_STRONG_SIGN_IN: 'si' },
			[`STAFF_STRONG_SIGN_IN: ${text.strongSignIn}`],
		],
		[
			'Google without its secret',
			{ OIDC_GOOGLE_CLIENT_ID: 'a' },
			[`OIDC_GOOGLE_CLIENT_SECRET: ${text.absent}`],
		],
		[
			'Entra with its tenant alone',
			{ OIDC_ENTRA_TENANT: TENANT },
			[`OIDC_ENTRA_CLIENT_ID: ${text.absent}`, `OIDC_ENTRA_CLIENT_SECRET: ${text.absent}`],
		],
		['a provider without a name', { ...THIRD, OIDC_NAME: ' ' }, [`OIDC_NAME: ${text.absent}`]],
		[
			'a plain http provider',
			{ ...THIRD, OIDC_ISSUER: 'http://idp.example' },
			[`OIDC_ISSUER: ${text.issuer}`],
		],
	])('refuses %s', (_what, changes, missing) => {
		expect(missingFrom(changes)).toEqual(missing);
	});

	test('refuses the mailbox outside the local demo, where nothing would be sent', () => {
		expect(missingFrom({}, false)).toEqual([`MAIL_SENDER: ${text.sender}`]);
	});

	test.each(['common', 'organizations', 'consumers', 'contoso.example', `${TENANT}/../common`])(
		'refuses the Entra tenant %s, which does not pin one organisation',
		(OIDC_ENTRA_TENANT) => {
			const entra = { OIDC_ENTRA_TENANT, OIDC_ENTRA_CLIENT_ID: 'a', OIDC_ENTRA_CLIENT_SECRET: 'b' };
			expect(missingFrom(entra)).toEqual([`OIDC_ENTRA_TENANT: ${text.tenant}`]);
		},
	);

	test('the Entra issuer holds the tenant', () => {
		const [entra] = configFrom({
			OIDC_ENTRA_TENANT: TENANT.toUpperCase(),
			OIDC_ENTRA_CLIENT_ID: 'a',
			OIDC_ENTRA_CLIENT_SECRET: 'b',
		}).oidc;
		expect(entra?.issuer).toBe(`https://login.microsoftonline.com/${TENANT}/v2.0`);
	});

	test('a local provider may speak http, on localhost alone', () => {
		const [local] = configFrom({ ...THIRD, OIDC_ISSUER: 'http://localhost:9000' }).oidc;
		expect(local).toMatchObject({ id: 'oidc', name: 'Regione', issuer: 'http://localhost:9000' });
	});

	test('no problem shows the value of a secret', () => {
		const AUTH_SECRET = 'troppo-corto-ma-segreto';
		expect(missingFrom({ AUTH_SECRET, SMTP_PASSWORD: 'segreta' }).join()).not.toContain('segret');
	});
});
