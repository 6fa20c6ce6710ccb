import type { LicenceCode } from '#domain/contribution-fields.ts';
import type { FileFormat } from '#domain/contribution-file.ts';
import type { ContributionState } from '#domain/contribution-states.ts';
import type { RegionCode } from '#domain/regions.ts';

/** A document that an organisation proposed, with how it stands. */
export type Contribution = {
	id: string;
	organisationId: string;
	organisation: string;
	region: RegionCode | null;
	/** Who proposed it; `null` once the person was erased. */
	personId: string | null;
	person: string | null;
	title: string;
	type: string;
	topics: readonly string[];
	year: number;
	licence: LicenceCode;
	note: string;
	state: ContributionState;
	/** `null` once the time for keeping it has passed. */
	fileKey: string | null;
	fileName: string;
	fileFormat: FileFormat;
	/** In bytes. */
	fileSize: number;
	slug: string | null;
	pullRequest: string | null;
	/** Milliseconds since 1970 UTC. */
	receivedAt: number;
	changedAt: number;
};

export type ContributionMessage = { side: 'staff' | 'member'; text: string; sentAt: number };

/** Those of one organisation, the latest first. */
export function listOwnContributions(
	db: D1Database,
	organisationId: string,
): Promise<Contribution[]> {
	return list(
		db
			.prepare(`${ALL} WHERE c.organisation_id = ?1 ORDER BY c.received_at DESC, c.id`)
			.bind(organisationId),
	);
}

/** Everybody's, for staff: what waits for them first, then the latest change. */
export function listContributions(db: D1Database, most: number): Promise<Contribution[]> {
	return list(
		db
			.prepare(`${ALL} ORDER BY c.state = 'received' DESC, c.changed_at DESC, c.id LIMIT ?1`)
			.bind(most),
	);
}

/** Accepted ones that have a file still, the oldest first: what goes into the library. */
export function listAcceptedContributions(db: D1Database): Promise<Contribution[]> {
	return list(db.prepare(ACCEPTED_CONTRIBUTIONS));
}

/** @param organisationId whose it must be; `null` for staff, who read everybody's */
export async function findContribution(
	db: D1Database,
	{ id, organisationId }: { id: string; organisationId: string | null },
): Promise<Contribution | null> {
	const found = await list(
		db
			.prepare(`${ALL} WHERE c.id = ?1 AND (?2 IS NULL OR c.organisation_id = ?2)`)
			.bind(id, organisationId),
	);
	return found[0] ?? null;
}

/** What was asked and answered, in order. */
export async function listContributionMessages(
	db: D1Database,
	id: string,
): Promise<ContributionMessage[]> {
	const { results } = await db
		.prepare(
			`SELECT side, text, sent_at AS sentAt FROM contribution_messages
			WHERE contribution_id = ?1 ORDER BY sent_at, rowid`,
		)
		.bind(id)
		.all<ContributionMessage>();
	return results;
}

/** What the desk tells an organisation: the contributions of which staff asked something. */
export async function readDeskContributions(
	db: D1Database,
	{ organisationId }: { organisationId: string },
): Promise<{ id: string; title: string; since: number }[]> {
	const { results } = await db
		.prepare(
			`SELECT id, title, changed_at AS since FROM contributions
			WHERE organisation_id = ?1 AND state = 'asked' ORDER BY changed_at, id`,
		)
		.bind(organisationId)
		.all<{ id: string; title: string; since: number }>();
	return results;
}

/** What a deed was about; `null` where it was not done. */
export function subjectOfDeed(db: D1Database, key: string): Promise<string | null> {
	return db.prepare('SELECT subject FROM deeds WHERE key = ?1').bind(key).first<string>('subject');
}

async function list(statement: D1PreparedStatement): Promise<Contribution[]> {
	const { results } = await statement.all<ContributionRow>();
	return results.map(toContribution);
}

/** A contribution as the database gives it. */
export type ContributionRow = Omit<Contribution, 'topics'> & { topics: string };

export function toContribution(row: ContributionRow): Contribution {
	return { ...row, topics: JSON.parse(row.topics) as string[] };
}

const ALL = `SELECT c.id, c.organisation_id AS organisationId, o.name AS organisation, o.region,
	c.person_id AS personId, p.name AS person, c.title, c.type, c.topics, c.year, c.licence, c.note,
	c.state, c.file_key AS fileKey, c.file_name AS fileName, c.file_format AS fileFormat,
	c.file_size AS fileSize, c.slug, c.pull_request AS pullRequest, c.received_at AS receivedAt,
	c.changed_at AS changedAt
	FROM contributions c JOIN organisations o ON o.id = c.organisation_id
	LEFT JOIN people p ON p.id = c.person_id`;

/** Also for whoever asks the database of production by hand. */
export const ACCEPTED_CONTRIBUTIONS = `${ALL}
	WHERE c.state = 'accepted' AND c.file_key IS NOT NULL ORDER BY c.changed_at, c.id`;
