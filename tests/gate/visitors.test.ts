import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertSession, type NewSession } from '#tests/support/insert-session.ts';
import { askWithoutSessions } from './support/faults.ts';
import { type House, openHouse, readCanaryManifest, readSiteFile } from './support/house.ts';
import { hasHeaders, PDF_POLICY } from './support/judge.ts';
import { cookieOf } from './support/people.ts';
import { choosePlaces } from './support/places.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const manifest = await readCanaryManifest();
const places = choosePlaces(manifest);
let house: House;
beforeAll(async () => {
	house = await openHouse();
});
afterAll(() => house?.stop());

describe('B7 B8 B16 a member', () => {
	test.each(['page', 'attachment', 'resource', 'fragment'] as const)(
		'reads a reserved %s, which nobody keeps a copy of',
		async (place) => {
			const target = places[place];
			for (const header of [
				'Accept: */*',
				'Range: bytes=0-3',
				'If-None-Match: *',
				'Authorization: x',
			]) {
				const answer = await house.ask({ target, headers: [header] }, 'member');
				expect(answer.status).toBe(200);
				expect(hasHeaders(answer)).toBeNull();
				expect(answer.headers.get('cache-control')).toBe('private, no-store');
				expect(answer.headers.get('vary')).toBe('Cookie');
				expect([...answer.headers.keys()]).not.toContain('etag');
				expect([...answer.headers.keys()]).not.toContain('last-modified');
				expect(answer.body.equals(fileAt(target))).toBe(true);
			}
		},
	);

	test('opens a PDF in the viewer, which gets nothing else of the site', async () => {
		const { headers } = await house.ask({ target: places.attachment }, 'member');
		const disposition = `inline; filename="${nameOf(places.attachment)}"`;
		expect(headers.get('content-disposition')).toBe(disposition);
		expect(headers.get('content-type')).toBe('application/pdf');
		expect(headers.get('content-security-policy')).toBe(PDF_POLICY);
		expect([...headers.keys()]).not.toContain('accept-ranges');
	});

	test('saves another attachment under its own name, in a sandbox', async () => {
		const { headers } = await house.ask({ target: places.download }, 'member');
		const disposition = `attachment; filename="${nameOf(places.download)}"`;
		expect(headers.get('content-disposition')).toBe(disposition);
		expect(headers.get('content-security-policy')).toMatch(/; sandbox$/);
	});

	test('A2 is led from an address without its final slash to the one with it', async () => {
		const answer = await house.ask({ target: places.page.slice(0, -1) }, 'member');
		expect([answer.status, answer.headers.get('location'), answer.body.length]).toEqual([
			308,
			places.page,
			0,
		]);
	});

	test('is not told a staff page from one that does not exist', async () => {
		const [existing, missing] = await Promise.all(
			[places.staffPage, places.staffMissing].map((target) => house.ask({ target }, 'member')),
		);
		expect(existing?.status).toBe(404);
		expect(existing?.body).toEqual(missing?.body);
		expect(comparable(existing?.head)).toBe(comparable(missing?.head));
	});

	test('B9 leaves nothing behind for the next stranger', async () => {
		for (let round = 0; round < 50; round++) {
			expect((await house.ask({ target: places.page }, 'member')).status).toBe(200);
			expect((await house.ask({ target: places.page })).status).toBe(303);
		}
	});
});

test('staff read what is for staff', async () => {
	expect((await house.ask({ target: places.staffPage }, 'staff')).status).toBe(200);
});

describe('the public reads', () => {
	test('a page that may be kept and asked about again', async () => {
		const answer = await house.ask({ target: places.publicPage });
		expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
		const headers = [`If-None-Match: ${answer.headers.get('etag')}`];
		const again = await house.ask({ target: places.publicPage, headers });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		expect(hasHeaders(again)).toBeNull();
	});

	test('a PDF whole, in the viewer, whatever part of it is asked for', async () => {
		const { publicPdf: target } = places;
		for (const headers of [[], ['Range: bytes=0-3'], ['Range: bytes=-5', 'If-Range: "x"']]) {
			const answer = await house.ask({ target, headers });
			expect([answer.status, answer.body.equals(fileAt(target))]).toEqual([200, true]);
			expect(hasHeaders(answer)).toBeNull();
			expect(answer.headers.get('content-type')).toBe('application/pdf');
			expect(answer.headers.get('content-disposition')).toBe(
				`inline; filename="${nameOf(target)}"`,
			);
			expect(answer.headers.get('content-security-policy')).toBe(PDF_POLICY);
			expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
			expect([...answer.headers.keys()]).not.toContain('accept-ranges');
		}
	});

	test('a resource that never changes', async () => {
		const { headers } = await house.ask({ target: places.publicResource });
		expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	});
});

describe('F7 F16 a session', () => {
	beforeAll(async () => {
		await house.db.batch([
			house.db.prepare(
				"INSERT INTO people (id, email, name, created_at) VALUES ('gone', 'gone@ente.example', 'Gone', 0)",
			),
			house.db.prepare(
				"INSERT INTO affiliations (person_id, organisation_id, role, since, ended_at) VALUES ('gone', 'attivo', 'persona', 0, 1)",
			),
		]);
	});

	test('that names an organisation the person left acts for one of theirs', async () => {
		const session = {
			createdAt: -DAY,
			expiresAt: DAY,
			personId: 'member',
			organisation: 'scaduto',
		};
		expect((await asking(session)).status).toBe(200);
	});

	test.each([
		['that expired a second ago', { createdAt: -DAY, expiresAt: -1000 }],
		['older than ninety days', { createdAt: -91 * DAY, expiresAt: DAY }],
		[
			'of a person who does not exist any more',
			{ createdAt: -DAY, expiresAt: DAY, personId: 'removed' },
		],
		[
			'of a person who left their only organisation',
			{ createdAt: -DAY, expiresAt: DAY, personId: 'gone' },
		],
	] as const)('%s opens nothing', async (_what, offset) => {
		expect((await asking({ personId: 'member', organisation: 'attivo', ...offset })).status).toBe(
			303,
		);
	});

	test('of staff ends after twelve hours', async () => {
		const staff = { personId: 'staff', organisation: null, expiresAt: DAY };
		expect((await asking({ ...staff, createdAt: -11 * HOUR })).status).toBe(200);
		expect((await asking({ ...staff, createdAt: -13 * HOUR })).status).toBe(303);
	});

	test('that comes twice is nobody’s', async () => {
		const [cookie = ''] = house.cookies.member;
		const doubled = `${cookie}; ${cookie.replace('Cookie: ', '')}`;
		expect((await house.ask({ target: places.page, headers: [doubled] })).status).toBe(303);
	});

	test('F10 ends with the next request when the person is removed, F12 and so do staff rights', async () => {
		const headers = [
			cookieOf(
				await newSession({
					personId: 'member',
					organisation: 'attivo',
					createdAt: -HOUR,
					expiresAt: DAY,
				}),
			),
		];
		const status = async (target: string) => (await house.ask({ target, headers })).status;
		expect(await status(places.attachment)).toBe(200);
		await house.db.prepare("UPDATE people SET staff = 1 WHERE id = 'member'").run();
		expect(await status(places.staffPage)).toBe(200);
		await house.db.prepare("UPDATE people SET staff = 0 WHERE id = 'member'").run();
		expect(await status(places.staffPage)).toBe(404);
		await house.db.prepare("UPDATE people SET removed_at = 1 WHERE id = 'member'").run();
		expect(await status(places.attachment)).toBe(303);
		await house.db.prepare("UPDATE people SET removed_at = NULL WHERE id = 'member'").run();
	});
});

test('F15 R1 a failed look at the sessions opens nothing, and the public site stays', async () => {
	expect(await askWithoutSessions(house, places)).toEqual([]);
	await house.db.prepare('ALTER TABLE sessions RENAME TO sessions_away').run();
	const open = await house.ask({ target: places.publicPage }, 'member');
	await house.db.prepare('ALTER TABLE sessions_away RENAME TO sessions').run();
	expect(open.status).toBe(200);
});

describe('F14 a form', () => {
	const form = { method: 'POST', target: '/accedi/', body: 'indirizzo=a%40b.example' };
	const type = 'Content-Type: application/x-www-form-urlencoded';
	test.each([
		['without an origin', [type], 403],
		['from another site', [type, 'Origin: https://evil.example'], 403],
		['of a null origin', [type, 'Origin: null'], 403],
		['of another type', ['Content-Type: text/plain'], 415],
	])('%s is refused', async (_what, headers, status) => {
		const origin = status === 415 ? [`Origin: http://localhost:${house.port}`] : [];
		const answer = await house.ask({ ...form, headers: [...headers, ...origin] });
		expect(answer.status).toBe(status);
		expect(hasHeaders(answer)).toBeNull();
	});

	test('over 64 kB is refused', async () => {
		const headers = [type, `Origin: http://localhost:${house.port}`];
		const answer = await house.ask({ ...form, headers, body: 'a'.repeat(70_000) });
		expect(answer.status).toBe(413);
	});
});

function nameOf(target: string): string {
	return target.slice(target.lastIndexOf('/') + 1);
}

function newSession(session: NewSession): Promise<string> {
	const now = Date.now();
	const createdAt = now + session.createdAt;
	return insertSession(house.db, { ...session, createdAt, expiresAt: now + session.expiresAt });
}

async function asking(session: NewSession) {
	return house.ask({ target: places.page, headers: [cookieOf(await newSession(session))] });
}

function fileAt(target: string): Buffer {
	const found = manifest.files.find((file) => file.url === target);
	return readSiteFile({ file: found?.file ?? target });
}

function comparable(head: string | undefined): string {
	return (head ?? '').replaceAll(/^date:.*$/gim, '');
}
