import { expect, test } from 'vitest';
import { freePort } from '../../scripts/port.ts';
import { startSite } from '../../scripts/site-server.ts';
import { CANARY_SITE, readCanaryManifest } from './support/house.ts';
import { hasHeaders } from './support/judge.ts';
import { choosePlaces } from './support/places.ts';
import { askRaw } from './support/raw-http.ts';
import { writeRequest } from './support/request.ts';

test('without a secret nothing at all is served, and every answer says to try again', async () => {
	const places = choosePlaces(await readCanaryManifest());
	const port = await freePort();
	const bindings = {
		SITE_ORIGIN: `http://localhost:${port}`,
		MAIL_SENDER: 'mailbox',
		MAIL_FROM: 'a@b.example',
		APPLICATIONS_TO: 'adesioni@comunita.example',
	};
	const site = await startSite({ outDir: CANARY_SITE, port, bindings });
	for (const target of ['/', places.page, places.publicPage, '/accedi/', '/non-esiste/']) {
		const answer = await askRaw(port, writeRequest({ target }, port, []));
		expect(answer.status).toBe(503);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(answer.headers.get('retry-after')).toBe('30');
		expect(hasHeaders(answer)).toBeNull();
		expect(answer.body.toString()).not.toMatch(/AUTH_SECRET|Error|at /);
	}
	await site.stop();
});
