import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OidcProvider } from '#functions/auth/oidc-settings.ts';
import { cancelThere, leave, openBrowser, passThrough, signInThere } from './browser.ts';
import { type RunningProvider, startProvider } from './provider.ts';
import { ORIGIN, type OidcSite, startOidcSite } from './site.ts';

let first: RunningProvider;
let second: RunningProvider;
let site: OidcSite;

function clientOf(id: OidcProvider['id']) {
	return {
		clientId: `sito-${id}`,
		clientSecret: `segreto-${id}-0123456789`,
		redirectUri: `${ORIGIN}/accedi/oidc/callback/${id}`,
	};
}

beforeAll(async () => {
	[first, second] = await Promise.all([
		startProvider(clientOf('oidc')),
		startProvider(clientOf('google')),
	]);
	site = await startOidcSite([
		{ id: 'oidc', name: 'Regione', issuer: first.issuer, ...clientOf('oidc') },
		{ id: 'google', name: 'Google', issuer: second.issuer, ...clientOf('google') },
	]);
});

afterAll(async () => {
	await Promise.all([first?.stop(), second?.stop(), site?.stop()]);
});

test('the way to the provider and back', async () => {
	const browser = openBrowser(site);
	const address = await leave(browser, 'oidc', { ritorno: '/area/biblioteca/' });
	console.log(address, [...browser.cookies.keys()]);
	const back = await signInThere(address, 'socia');
	console.log(back);
	const response = await browser.get(back);
	console.log(response.status, [...response.headers]);
});
