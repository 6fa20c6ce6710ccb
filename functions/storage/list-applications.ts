import { applicationNumber } from '#domain/application-number.ts';
import type { StatedApplication } from '#text/application-facts.ts';
import { APPLICATION_COLUMNS, STATED_FIELDS } from './application-columns.ts';

/** An application as staff read it; moments in milliseconds since 1970 UTC. */
export type KeptApplication = {
	number: string;
	receivedAt: number;
	/** When its last correction came, `null` without one. */
	correctedAt: number | null;
	verified: boolean;
	stated: StatedApplication;
	/** What staff decided, `null` while it waits. */
	decision: ApplicationDecision | null;
};

export type ApplicationDecision = {
	outcome: 'accepted' | 'declined';
	decidedAt: number;
	/** The organisation that it became. */
	organisationId: string | null;
	/** Why it was declined. */
	reason: string;
};

/** @returns the latest applications, the newest first */
export async function listApplications(db: D1Database, limit: number): Promise<KeptApplication[]> {
	const { results } = await db
		.prepare(`${SELECT} ORDER BY received_at DESC, sequence DESC LIMIT ?1`)
		.bind(limit)
		.all<Row>();
	return results.map(toApplication);
}

/** How many applications wait for a decision. */
export async function countWaitingApplications(db: D1Database): Promise<number> {
	const sql = 'SELECT count(*) AS n FROM applications WHERE decision IS NULL';
	return (await db.prepare(sql).first<number>('n')) ?? 0;
}

/** @param number as `isApplicationNumber` lets it through */
export async function findApplication(
	db: D1Database,
	number: string,
): Promise<KeptApplication | null> {
	const [year, sequence] = number.split('-').map(Number);
	const row = await db
		.prepare(`${SELECT} WHERE year = ?1 AND sequence = ?2`)
		.bind(year, sequence)
		.first<Row>();
	return row && toApplication(row);
}

const STATED = STATED_FIELDS.map((field) => `${APPLICATION_COLUMNS[field]} AS ${field}`);
const SELECT = `
SELECT year, sequence, received_at AS receivedAt, written_at AS writtenAt, corrections, verified,
  decision, decided_at AS decidedAt, organisation_id AS organisationId, reason,
  ${STATED.join(', ')}
FROM applications`;

function toApplication(row: Row): KeptApplication {
	const { year, sequence, receivedAt, writtenAt, corrections, verified, ...rest } = row;
	const { decision: outcome, decidedAt, organisationId, reason, ...stated } = rest;
	const decided = outcome !== null && decidedAt !== null;
	return {
		number: applicationNumber(year, sequence),
		receivedAt,
		correctedAt: corrections > 0 ? writtenAt : null,
		verified: verified === 1,
		stated,
		decision: decided ? { outcome, decidedAt, organisationId, reason } : null,
	};
}

type Row = StatedApplication & {
	year: number;
	sequence: number;
	receivedAt: number;
	writtenAt: number;
	corrections: number;
	verified: number;
	decision: ApplicationDecision['outcome'] | null;
	decidedAt: number | null;
	organisationId: string | null;
	reason: string;
};
