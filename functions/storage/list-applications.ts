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
};

/** @returns the latest applications, the newest first */
export async function listApplications(db: D1Database, limit: number): Promise<KeptApplication[]> {
	const { results } = await db
		.prepare(`${SELECT} ORDER BY received_at DESC, sequence DESC LIMIT ?1`)
		.bind(limit)
		.all<Row>();
	return results.map(toApplication);
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
  ${STATED.join(', ')}
FROM applications`;

function toApplication(row: Row): KeptApplication {
	const { year, sequence, receivedAt, writtenAt, corrections, verified, ...stated } = row;
	return {
		number: applicationNumber(year, sequence),
		receivedAt,
		correctedAt: corrections > 0 ? writtenAt : null,
		verified: verified === 1,
		stated,
	};
}

type Row = StatedApplication & {
	year: number;
	sequence: number;
	receivedAt: number;
	writtenAt: number;
	corrections: number;
	verified: number;
};
