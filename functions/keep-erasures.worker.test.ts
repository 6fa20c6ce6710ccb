import { beforeEach, expect, test } from 'vitest';
import { erasureHash, keepErasures } from '#functions/keep-erasures.ts';
import { erasePerson, erasureKey, listErasures } from '#functions/storage/erasures.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { fillRoster, MEMBER, NOW, testConfig } from '#tests/support/roster.ts';
import { testFiles } from '#tests/support/worker-env.ts';

let config = testConfig({} as D1Database);

beforeEach(async () => {
	config = testConfig(await emptyDatabase(), { files: testFiles() });
	await fillRoster(config.db);
	await config.files.delete('sistema/cancellazioni.json');
});

async function erase(personId: string): Promise<void> {
	const deed = {
		key: erasureKey(personId),
		kind: 'person.erase',
		personId,
		organisationId: null,
		subject: personId,
		now: NOW,
	};
	const personHash = await erasureHash(config, personId);
	await erasePerson(config.db, deed, { personId, personHash, today: '2026-11-23', mails: [] });
}

function nameOf(personId: string): Promise<string | null> {
	return config.db.prepare('SELECT name FROM people WHERE id = ?').bind(personId).first('name');
}

/** Puts back the roster as it was before anybody was taken out. */
async function restore(): Promise<void> {
	await config.db.batch([
		config.db.prepare('DELETE FROM erasures'),
		config.db
			.prepare(
				"UPDATE people SET name = 'Anna (esempio)', email = ?1, removed_at = NULL WHERE id = 'anna'",
			)
			.bind(MEMBER),
	]);
}

test('after a restore the next run takes the same people out again, and nobody else', async () => {
	await erase('anna');
	await keepErasures(config);
	await restore();
	expect(await nameOf('anna')).toBe('Anna (esempio)');
	await keepErasures(config);
	expect(await nameOf('anna')).toBe('Persona cancellata');
	expect(await nameOf('dino')).toBe('Dino (esempio)');
	expect(await listErasures(config.db)).toMatchObject([{ erasedAt: NOW }]);
});

test('who came after the copy was made is not in it, and is no error', async () => {
	await erase('anna');
	await keepErasures(config);
	await config.db.batch([
		config.db.prepare('DELETE FROM erasures'),
		config.db.prepare('DELETE FROM deeds'),
		config.db.prepare("DELETE FROM people WHERE id = 'anna'"),
	]);
	await keepErasures(config);
	await keepErasures(config);
	expect(await listErasures(config.db)).toEqual([]);
});

test('the list outside names nobody', async () => {
	await erase('anna');
	await keepErasures(config);
	const kept = await (await config.files.get('sistema/cancellazioni.json'))?.text();
	expect(kept).toMatch(/"personHash":"[0-9a-f]{64}"/);
	expect(kept).not.toContain('anna');
});

test('twenty runs at once lose nothing', async () => {
	await erase('anna');
	await Promise.all(Array.from({ length: 20 }, () => keepErasures(config)));
	await erase('dino');
	await Promise.all(Array.from({ length: 20 }, () => keepErasures(config)));
	const kept = await (await config.files.get('sistema/cancellazioni.json'))?.json();
	expect(kept).toHaveLength(2);
});
