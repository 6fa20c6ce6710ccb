import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#domain/access.ts';
import { SAVED_FIELDS, SAVED_LIMITS } from '#domain/saved-documents.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import {
	calendarAddressOf,
	calendarTokenHash,
	newCalendarAddress,
} from '#functions/calendar-token.ts';
import type { Config } from '#functions/config.ts';
import {
	findCalendarOwner,
	readCalendarAddress,
	readOwnSeminars,
	replaceCalendarAddress,
} from '#functions/storage/calendar-addresses.ts';
import { noteDeskVisit, readDeskPersonal } from '#functions/storage/desk-personal.ts';
import { noteLibrary } from '#functions/storage/library-documents.ts';
import { endDigest, readMessages } from '#functions/storage/message-choices.ts';
import { removePerson } from '#functions/storage/people.ts';
import { listOwnSaved, listSharedSaved, readOwnSaved } from '#functions/storage/saved-documents.ts';
import { isUnsubscribeAddress, unsubscribeAddress } from '#functions/unsubscribe-address.ts';
import type { Visit } from '#functions/visit.ts';
import { brokenAt } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { PROGRAMME } from '#tests/support/programme.ts';
import {
	countRows,
	DAY,
	fillRoster,
	HOUR,
	MEMBER,
	NOW,
	sessionFor,
	testConfig,
} from '#tests/support/roster.ts';
import { ownOrganisation, person } from '#tests/support/visitor.ts';
import { saved as savedText } from '#text/saved.ts';
import { chooseMessages } from './choose-messages.ts';
import { CONFIRMATION_FIELD, eraseMe } from './erase-me.ts';
import { changeOwnSaved, type SavedForm, saveNew } from './save-document.ts';

const DOCUMENT = {
	slug: 'convenzione',
	title: 'Convenzione',
	href: '/area/biblioteca/convenzione/',
};
const ANNA = person({
	personId: 'anna',
	organisation: ownOrganisation('current', { id: 'valbruna' }),
});
const CARLA = person({ personId: 'carla', organisation: ANNA.organisation });
const ELENA = person({ personId: 'elena', staff: true });
let config: Config;
/** What the actions leave for after the answer; over before the next test begins. */
let later: Promise<unknown>[] = [];

beforeEach(async () => {
	config = testConfig(await emptyDatabase());
	await fillRoster(config.db);
	await config.db.batch([
		config.db.prepare(
			"INSERT INTO people (id, email, name, created_at) VALUES ('carla', 'carla@esempio.example', 'Carla', 0)",
		),
		config.db.prepare(
			"INSERT INTO affiliations (person_id, organisation_id, role, since, ended_at) VALUES ('carla', 'valbruna', 'persona', 0, NULL)",
		),
	]);
});

afterEach(async () => {
	await Promise.all(later);
	later = [];
});

function visit(visitor: Person, changes: Partial<Visit> = {}): Visit {
	return {
		visitor,
		sessionHash: 'hash',
		config,
		programme: PROGRAMME,
		now: NOW,
		afterwards: (work) => void later.push(work.catch(() => undefined)),
		...changes,
	};
}

function form(fields: Readonly<Record<string, string>>): (name: string) => string {
	return (name) => fields[name] ?? '';
}

function noted(note: string, sharing = 'privato', more: Readonly<Record<string, string>> = {}) {
	return form({ [SAVED_FIELDS.note.name]: note, [SAVED_FIELDS.sharing.name]: sharing, ...more });
}

async function own(personId: string) {
	return listOwnSaved(config.db, personId);
}

const placeOf = (answer: unknown) =>
	answer instanceof Response ? answer.headers.get('location') : answer;

describe('a document that is saved', () => {
	test('is the person’s own, with its note', async () => {
		expect(placeOf(await saveNew(noted(' Una nota\r\nsu due righe '), visit(ANNA), DOCUMENT))).toBe(
			'/area/salvati/?esito=salvato',
		);
		expect(await own('anna')).toMatchObject([
			{ document: 'convenzione', note: 'Una nota\nsu due righe', sharing: 'privato' },
		]);
	});

	test('is saved once, however often, also by twenty at once', async () => {
		await Promise.all(
			Array.from({ length: 20 }, (_none, one) =>
				saveNew(noted(`nota ${one}`), visit(ANNA), DOCUMENT),
			),
		);
		expect(await own('anna')).toHaveLength(1);
		await saveNew(noted('l’ultima'), visit(ANNA), DOCUMENT);
		expect(await own('anna')).toMatchObject([{ note: 'l’ultima' }]);
	});

	test('is no line of the log: it concerns nobody else', async () => {
		await saveNew(noted('nota'), visit(ANNA), DOCUMENT);
		expect(await countRows(config.db, 'deeds')).toBe(0);
	});

	test('is read by colleagues where it is shared, and by nobody else', async () => {
		await saveNew(noted('mia'), visit(ANNA), DOCUMENT);
		await saveNew(noted('per tutti', 'condiviso'), visit(CARLA), DOCUMENT);
		const shared = (personId: string, organisationId = 'valbruna') =>
			listSharedSaved(config.db, { personId, organisationId });
		expect(await shared('anna')).toMatchObject([{ note: 'per tutti', personName: 'Carla' }]);
		expect(await shared('carla')).toEqual([]);
		expect(await shared('dino', 'collelungo')).toEqual([]);
		await removePerson(config.db, { id: 'carla', now: NOW });
		expect(await shared('anna')).toEqual([]);
	});

	test('of who acts for nobody is never shared', async () => {
		await saveNew(noted('nota', 'condiviso'), visit(ELENA), DOCUMENT);
		expect(await own('elena')).toMatchObject([{ sharing: 'privato' }]);
	});

	test('is changed and taken away by its owner', async () => {
		await saveNew(noted('nota'), visit(ANNA), DOCUMENT);
		const id = (await own('anna'))[0]?.id ?? '';
		const change = noted('altra', 'condiviso', { azione: 'cambia' });
		expect(placeOf(await changeOwnSaved(change, visit(ANNA), id))).toContain('cambiato');
		expect(await own('anna')).toMatchObject([{ note: 'altra', sharing: 'condiviso' }]);
		expect(placeOf(await changeOwnSaved(form({ azione: 'togli' }), visit(ANNA), id))).toContain(
			'tolto',
		);
		expect(await own('anna')).toEqual([]);
	});

	test('is neither read, changed nor taken away by a colleague', async () => {
		await saveNew(noted('nota', 'condiviso'), visit(ANNA), DOCUMENT);
		const id = (await own('anna'))[0]?.id ?? '';
		expect(await readOwnSaved(config.db, { personId: 'carla', id })).toBeNull();
		await changeOwnSaved(noted('altra', 'privato', { azione: 'cambia' }), visit(CARLA), id);
		await changeOwnSaved(form({ azione: 'togli' }), visit(CARLA), id);
		expect(await own('anna')).toMatchObject([{ note: 'nota', sharing: 'condiviso' }]);
	});

	test('a button that is not one of ours changes nothing', async () => {
		await saveNew(noted('nota'), visit(ANNA), DOCUMENT);
		const id = (await own('anna'))[0]?.id ?? '';
		expect(placeOf(await changeOwnSaved(form({}), visit(ANNA), id))).toContain('non-capito');
	});

	test.each([
		['x'.repeat(SAVED_LIMITS.note + 1), 'privato', ['note']],
		['nota', 'tutti', ['sharing']],
		['…', '', ['note', 'sharing']],
	])('is not saved with faults in it, which are told together', async (note, sharing, fields) => {
		const answer = await saveNew(noted(note, sharing), visit(ANNA), DOCUMENT);
		expect(answer).toMatchObject({ status: 400 });
		expect([...(answer as SavedForm).problems.keys()]).toEqual(fields);
		expect(await own('anna')).toEqual([]);
	});

	test('a note may be as long as it says, with accents', async () => {
		await saveNew(noted('è'.repeat(SAVED_LIMITS.note)), visit(ANNA), DOCUMENT);
		expect((await own('anna'))[0]?.note).toHaveLength(SAVED_LIMITS.note);
	});
});

describe('the limit of saved documents', () => {
	async function fillUpTo(count: number) {
		await config.db
			.prepare(
				`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
				INSERT INTO saved_documents (id, person_id, document, title, saved_at, changed_at)
				SELECT 'riempie-' || i, 'anna', 'doc-' || i, 'T', 0, 0 FROM n`,
			)
			.bind(count)
			.run();
	}

	test('is never passed by twenty at once, each of forty times', async () => {
		await fillUpTo(SAVED_LIMITS.documents - 2);
		for (let round = 0; round < 40; round += 1) {
			await config.db.prepare("DELETE FROM saved_documents WHERE document LIKE 'nuovo-%'").run();
			await Promise.all(
				Array.from({ length: 20 }, (_none, one) =>
					saveNew(noted(''), visit(ANNA), { ...DOCUMENT, slug: `nuovo-${one}` }),
				),
			);
			expect(await countRows(config.db, 'saved_documents')).toBe(SAVED_LIMITS.documents);
		}
	});

	test('is told, and keeps nobody from changing what is there', async () => {
		await fillUpTo(SAVED_LIMITS.documents - 1);
		await saveNew(noted('prima'), visit(ANNA), DOCUMENT);
		const other = { ...DOCUMENT, slug: 'altro' };
		expect(await saveNew(noted(''), visit(ANNA), other)).toMatchObject({
			trouble: savedText.full,
			status: 409,
		});
		expect(placeOf(await saveNew(noted('dopo'), visit(ANNA), DOCUMENT))).toContain('salvato');
	});
});

describe('what mails one wants', () => {
	const CHOICES = { seminari: 'no', questionari: 'si', adesione: 'si', novita: 'mese' };

	test('is kept whole, and replaced whole', async () => {
		const first = form({ azione: 'scegli', ...CHOICES, 'argomento-iva': 'si' });
		await chooseMessages(first, visit(ANNA));
		expect(await readMessages(config.db, 'anna')).toEqual({ choices: CHOICES, topics: ['iva'] });
		const then = form({ azione: 'scegli', ...CHOICES, novita: 'mai', 'argomento-runts': 'si' });
		await chooseMessages(then, visit(ANNA));
		expect(await readMessages(config.db, 'anna')).toEqual({
			choices: { ...CHOICES, novita: 'mai' },
			topics: ['runts'],
		});
		expect((await readMessages(config.db, 'carla')).topics).toEqual([]);
	});

	test('with a fault in it changes nothing', async () => {
		const answer = await chooseMessages(form({ azione: 'scegli', seminari: 'no' }), visit(ANNA));
		expect(answer).toMatchObject({ status: 400 });
		expect(await countRows(config.db, 'message_choices')).toBe(0);
	});

	test.each(['before', 'after'] as const)(
		'a connection lost %s writing leaves all of it or nothing',
		async (moment) => {
			const broken = { ...config, db: brokenAt(config.db, { call: 1, moment }) };
			const sent = form({ azione: 'scegli', ...CHOICES, 'argomento-iva': 'si' });
			await expect(chooseMessages(sent, visit(ANNA, { config: broken }))).rejects.toThrow();
			const count = await countRows(config.db, 'message_choices');
			expect(count).toBe(moment === 'after' ? 4 : 0);
			expect(await countRows(config.db, 'digest_topics')).toBe(moment === 'after' ? 1 : 0);
			await chooseMessages(sent, visit(ANNA));
			expect(await countRows(config.db, 'message_choices')).toBe(4);
		},
	);

	test('the digest ends in one click, by an address that only we can write', async () => {
		await chooseMessages(form({ azione: 'scegli', ...CHOICES }), visit(ANNA));
		const [, signature = ''] =
			/anna\/([0-9a-f]{64})\/$/.exec(await unsubscribeAddress(config, 'anna')) ?? [];
		expect(await isUnsubscribeAddress(config, { personId: 'anna', signature })).toBe(true);
		for (const wrong of [
			{ personId: 'carla', signature },
			{ personId: 'anna', signature: '0'.repeat(64) },
			{ personId: 'anna', signature: '' },
		])
			expect(await isUnsubscribeAddress(config, wrong)).toBe(false);
		await endDigest(config.db, { personId: 'anna', now: NOW });
		await endDigest(config.db, { personId: 'anna', now: NOW });
		expect((await readMessages(config.db, 'anna')).choices).toEqual({ ...CHOICES, novita: 'mai' });
	});

	test('ending it for nobody is no error', async () => {
		await endDigest(config.db, { personId: 'nessuno', now: NOW });
		expect(await countRows(config.db, 'message_choices')).toBe(0);
	});
});

describe('the address of a calendar', () => {
	async function make(): Promise<string> {
		await chooseMessages(form({ azione: 'indirizzo' }), visit(ANNA));
		const stored = await readCalendarAddress(config.db, 'anna');
		return (stored && (await calendarAddressOf(config, stored))) ?? '';
	}

	async function opens(address: string): Promise<string | null> {
		const token = /\/calendario\/([0-9a-f]+)\.ics$/.exec(address)?.[1] ?? '';
		const hash = await calendarTokenHash(token);
		return hash && findCalendarOwner(config.db, hash);
	}

	test('opens the calendar of its person, and is not in the database', async () => {
		const address = await make();
		expect(await opens(address)).toBe('anna');
		const token = /([0-9a-f]{64})/.exec(address)?.[1] ?? 'none';
		const { results } = await config.db.prepare('SELECT * FROM calendar_addresses').all();
		expect(JSON.stringify(results)).not.toContain(token);
	});

	test('renewed, it leaves the old one without effect', async () => {
		const old = await make();
		const renewed = await make();
		expect(renewed).not.toBe(old);
		expect([await opens(old), await opens(renewed)]).toEqual([null, 'anna']);
	});

	test('ends when it is taken away, and when its person leaves', async () => {
		const first = await make();
		await chooseMessages(form({ azione: 'togli-indirizzo' }), visit(ANNA));
		expect(await opens(first)).toBeNull();
		const second = await make();
		await config.db.prepare("UPDATE affiliations SET ended_at = 1 WHERE person_id = 'anna'").run();
		expect(await opens(second)).toBeNull();
	});

	test('goes on working when the secret of the site changes, and is no longer shown', async () => {
		const address = await make();
		const stored = await readCalendarAddress(config.db, 'anna');
		const rotated = { ...config, authSecret: 'another secret of thirty-two bytes or more' };
		expect(stored && (await calendarAddressOf(rotated, stored))).toBeNull();
		expect(await opens(address)).toBe('anna');
	});

	test.each(['', 'zz', 'A'.repeat(64), '0'.repeat(63), "' OR 1=1 --"])(
		'«%s» is no token',
		async (token) => {
			expect(await calendarTokenHash(token)).toBeNull();
		},
	);

	test('knows where its person goes from the statements of the services', async () => {
		const statement = "SELECT 'ruoli' AS slug WHERE ?1 = 'anna'";
		expect(await readOwnSeminars(config.db, 'anna', [statement])).toEqual(new Set(['ruoli']));
		expect(await readOwnSeminars(config.db, 'carla', [statement])).toEqual(new Set());
		expect(await readOwnSeminars(config.db, 'anna', [])).toEqual(new Set());
	});

	test('of two that are made at once one holds', async () => {
		const random = SYSTEM_RANDOMNESS;
		const made = await Promise.all(
			Array.from({ length: 20 }, () => newCalendarAddress(config, { random, now: NOW })),
		);
		await Promise.all(
			made.map((one) => replaceCalendarAddress(config.db, { ...one, personId: 'anna' })),
		);
		expect(await countRows(config.db, 'calendar_addresses')).toBe(1);
	});
});

describe('the desk', () => {
	const read = (now: number) =>
		readDeskPersonal(config.db, { personId: 'anna', organisationId: 'valbruna', now });

	test('on a first visit nothing is new; later, what came since the last one', async () => {
		await noteLibrary(config.db, ['vecchio'], NOW - 10 * DAY);
		expect(await read(NOW)).toEqual({ saved: 0, shared: 0, newDocuments: [], newSince: null });
		await noteDeskVisit(config.db, { personId: 'anna', now: NOW });
		await noteLibrary(config.db, ['vecchio', 'nuovo'], NOW + DAY);
		expect(await read(NOW + 2 * DAY)).toMatchObject({ newDocuments: ['nuovo'], newSince: NOW });
	});

	test('what is new stays so while one comes back to the page, and not on another day', async () => {
		await noteLibrary(config.db, ['vecchio'], NOW - DAY);
		await noteDeskVisit(config.db, { personId: 'anna', now: NOW });
		await noteLibrary(config.db, ['vecchio', 'nuovo'], NOW + DAY);
		for (const later of [2 * DAY, 2 * DAY + HOUR, 2 * DAY + 3 * HOUR]) {
			expect((await read(NOW + later)).newDocuments).toEqual(['nuovo']);
			await noteDeskVisit(config.db, { personId: 'anna', now: NOW + later });
		}
		expect((await read(NOW + 3 * DAY)).newDocuments).toEqual([]);
	});

	test('it counts what is saved, and what colleagues share', async () => {
		await saveNew(noted('mia'), visit(ANNA), DOCUMENT);
		await saveNew(noted('sua', 'condiviso'), visit(CARLA), DOCUMENT);
		expect(await read(NOW)).toMatchObject({ saved: 1, shared: 1 });
	});
});

describe('who takes themselves out', () => {
	const confirmed = form({ [CONFIRMATION_FIELD]: 'cancella' });

	test('is gone, and is told by a last mail', async () => {
		await sessionFor(config.db, 'anna');
		expect(await eraseMe(confirmed, visit(ANNA))).toBe('erased');
		const mail = await config.db.prepare('SELECT kind, recipient FROM outbox').first();
		expect(mail).toEqual({ kind: 'erasure', recipient: MEMBER });
		expect(await countRows(config.db, 'sessions')).toBe(0);
	});

	test('has to type the word', async () => {
		const answer = await eraseMe(form({ [CONFIRMATION_FIELD]: 'sì' }), visit(ANNA));
		expect(answer).toMatchObject({ status: 400 });
		expect(await countRows(config.db, 'erasures')).toBe(0);
	});

	test('stays where they are staff, or the last referent, and reads why', async () => {
		expect(await eraseMe(confirmed, visit(ELENA))).toMatchObject({ status: 409 });
		await config.db
			.prepare("UPDATE affiliations SET role = 'referente' WHERE person_id = 'carla'")
			.run();
		const answer = await eraseMe(confirmed, visit(CARLA));
		expect((answer as { trouble: string }).trouble).toContain('Comune di Valbruna (esempio)');
		expect(await countRows(config.db, 'erasures')).toBe(0);
	});

	test.each(['before', 'after'] as const)(
		'with a connection lost %s each call in turn is there whole, or gone whole',
		async (moment) => {
			for (let call = 1; call <= 4; call += 1) {
				const broken = { ...config, db: brokenAt(config.db, { call, moment }) };
				await eraseMe(confirmed, visit(ANNA, { config: broken })).catch(() => undefined);
				const erased = await countRows(config.db, 'erasures');
				const name = await config.db
					.prepare("SELECT name FROM people WHERE id = 'anna'")
					.first('name');
				expect(name).toBe(erased === 1 ? 'Persona cancellata' : 'Anna (esempio)');
				expect(await countRows(config.db, 'outbox')).toBe(erased);
			}
			expect(await countRows(config.db, 'erasures')).toBe(1);
		},
	);
});
