import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onDemandDemoPages } from '#functions/routes.ts';
import { htmlFaults } from '#tests/support/html-faults.ts';
import type { Asker, Line, Verdict } from './authorisation/matrix.ts';
import { NETWORK_LINES, seedNetwork } from './authorisation/network-lines.ts';
import { PERSONAL_LINES, seedPersonal } from './authorisation/personal-lines.ts';
import { REQUEST_LINES, seedRequests } from './authorisation/request-lines.ts';
import { ROSTER_LINES, seedRoster } from './authorisation/roster-lines.ts';
import { SEMINAR_LINES, seedSeminars } from './authorisation/seminar-lines.ts';
import { SITE_LINES } from './authorisation/site-lines.ts';
import { SURVEY_LINES, seedSurveys } from './authorisation/survey-lines.ts';
import { seedAskers } from './support/askers.ts';
import { type House, openHouse } from './support/house.ts';
import type { RawAnswer } from './support/raw-http.ts';
import type { RawRequest } from './support/request.ts';
import { formHeaders } from './support/sign-in.ts';

/** Who may open what: role, route, method, owner. */
const LINES: readonly Line[] = [
	...SITE_LINES,
	...SEMINAR_LINES,
	...ROSTER_LINES,
	...PERSONAL_LINES,
	...NETWORK_LINES,
	...SURVEY_LINES,
	...REQUEST_LINES,
];

type Seed = (db: D1Database, now: number, files: R2Bucket) => Promise<void>;

/** What must stand at the addresses of the lines. */
const SEEDS: readonly Seed[] = [
	seedSeminars,
	seedRoster,
	seedPersonal,
	seedNetwork,
	seedSurveys,
	seedRequests,
];

const STATUS: Record<Verdict, number> = { page: 200, 'sign-in': 303, renew: 403, nothing: 404 };

let house: House;
let cookies: Record<Asker, readonly string[]>;
beforeAll(async () => {
	house = await openHouse();
	const now = Date.now();
	cookies = await seedAskers(house.db, now);
	for (const seed of SEEDS) await seed(house.db, now, house.files);
});
afterAll(() => house?.stop());

test('every on-demand route has a line', () => {
	const routes = [...onDemandDemoPages().keys()].toSorted();
	expect([...new Set(LINES.map(({ route }) => route))].toSorted()).toEqual(routes);
});

describe.each(LINES)('$route', (line) => {
	const target = line.address ?? line.route;
	const methods: readonly string[] = onDemandDemoPages().get(line.route)?.methods ?? [];

	test.each(Object.entries(line.verdicts))('to %s it answers with: %s', async (who, verdict) => {
		for (const method of ['GET', 'HEAD']) {
			const answer = await ask({ method, target }, who);
			expect([method, answer.status]).toEqual([method, statusOf(verdict, answer)]);
			if (line.secret && verdict !== 'page')
				expect(answer.body.toString('utf8')).not.toContain(line.secret);
		}
		if (line.secret && verdict === 'page')
			expect((await ask({ target }, who)).body.toString('utf8')).toContain(line.secret);
	});

	test.each(Object.entries(line.verdicts).filter(([, verdict]) => verdict !== 'page'))(
		'a form sent there by %s does nothing',
		async (who, verdict) => {
			const before = await books();
			const answer = await ask({ method: 'POST', target, body: 'azione=prova' }, who);
			const takes = methods.includes('POST');
			const refused = verdict === 'nothing' ? [takes ? 404 : 405, 405] : [STATUS[verdict]];
			expect(refused).toContain(answer.status);
			expect(await books()).toEqual(before);
		},
	);

	test('what it shows is valid HTML', async () => {
		for (const [who, verdict] of Object.entries(line.verdicts)) {
			const answer = await ask({ target }, who);
			const isPage = `${answer.headers.get('content-type')}`.startsWith('text/html');
			if (verdict === 'page' && isPage)
				expect(htmlFaults(answer.body.toString('utf8'), `${target} (${who})`)).toEqual([]);
		}
	});
});

test.each(LINES.filter(({ route }) => !onDemandDemoPages().get(route)?.methods.includes('POST')))(
	'$route takes no form',
	async ({ route, address = route, verdicts }) => {
		for (const [who, verdict] of Object.entries(verdicts)) {
			if (verdict !== 'page') continue;
			const answer = await ask({ method: 'POST', target: address, body: 'a=b' }, who);
			expect(answer.status).toBe(405);
		}
	},
);

/** An entrance leads on whoever is in already, and says what is wrong with a link without its token. */
function statusOf(verdict: string, answer: RawAnswer): number {
	const leadsOn =
		answer.status === 303 && !`${answer.headers.get('location')}`.startsWith('/accedi/?');
	const speaks = leadsOn || answer.status === 400;
	return verdict === 'page' && speaks ? answer.status : STATUS[verdict as Verdict];
}

function ask(request: RawRequest, who: string): Promise<RawAnswer> {
	const own = cookies[who as Asker];
	if (request.method === 'POST') return house.ask({ ...request, headers: formHeaders(house, own) });
	return house.ask({ ...request, headers: own.map((cookie) => `Cookie: ${cookie}`) });
}

async function books(): Promise<unknown> {
	const counts = ['deeds', 'outbox'].map((table) =>
		house.db.prepare(`SELECT count(*) AS n FROM ${table}`).first('n'),
	);
	return Promise.all(counts);
}
