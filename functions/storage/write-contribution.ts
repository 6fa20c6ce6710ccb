import { OPEN_CONTRIBUTIONS, RIGHTS_WORDING } from '#domain/contribution-fields.ts';
import {
	CONTRIBUTION_STEPS,
	type ContributionStep,
	statesBefore,
} from '#domain/contribution-states.ts';
import type { KeptFile } from '#functions/files/contribution-files.ts';
import { NOT_DONE_YET } from './commit-deed.ts';

export type NewContribution = {
	id: string;
	title: string;
	type: string;
	topics: readonly string[];
	year: number;
	licence: string;
	note: string;
	file: KeptFile;
};

/** Who writes, under which deed; `organisationId` is `null` where staff do. */
export type ContributionWriter = {
	key: string;
	personId: string;
	organisationId: string | null;
	now: number;
};

/** Keeps a new contribution while the organisation has few enough that are open. */
export function writeContribution(
	db: D1Database,
	contribution: NewContribution,
	{ key, personId, organisationId, now }: ContributionWriter,
): D1PreparedStatement {
	const { id, title, type, topics, year, licence, note, file } = contribution;
	return db
		.prepare(
			`INSERT INTO contributions (deed, id, organisation_id, person_id, title, type, topics, year,
				licence, note, file_key, file_name, file_format, file_size, received_at, changed_at,
				rights, state)
			SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?15, ?16, 'received'
			WHERE (SELECT count(*) FROM contributions
				WHERE organisation_id = ?3 AND state IN ('received', 'asked')) < ?17
			AND EXISTS (SELECT 1 FROM affiliations
				WHERE organisation_id = ?3 AND person_id = ?4 AND ended_at IS NULL)
			AND ${NOT_DONE_YET}`,
		)
		.bind(
			...[key, id, organisationId, personId, title, type, JSON.stringify(topics), year],
			...[licence, note, file.key, file.name, file.format, file.size, now],
			...[RIGHTS_WORDING, OPEN_CONTRIBUTIONS],
		);
}

/** What a step changes besides the state. */
export type StepChange = {
	id: string;
	step: ContributionStep;
	/** What is said with it; `''` where nothing is. */
	text?: string;
	/** A file that takes the place of the one before. */
	file?: KeptFile | null;
	/** The name of its page, with the acceptance. */
	slug?: string | null;
};

/** Takes a step, where the contribution stands in a state from which it leads on and is theirs. */
export function writeStep(
	db: D1Database,
	change: StepChange,
	writer: ContributionWriter,
): D1PreparedStatement[] {
	const moved = moveOn(db, change, writer);
	return change.text ? [moved, say(db, change, writer)] : [moved];
}

function moveOn(
	db: D1Database,
	{ id, step, file = null, slug = null }: StepChange,
	{ key, organisationId, personId, now }: ContributionWriter,
): D1PreparedStatement {
	const from = statesBefore(step).map((state) => `'${state}'`);
	return db
		.prepare(
			`UPDATE contributions SET state = ?4, changed_at = ?5, deed = ?1,
				file_key = CASE ?4 WHEN 'withdrawn' THEN NULL ELSE coalesce(?6, file_key) END,
				file_name = coalesce(?7, file_name),
				file_format = coalesce(?8, file_format), file_size = coalesce(?9, file_size),
				slug = coalesce(?10, slug)
			WHERE id = ?2 AND state IN (${from.join(', ')})
			AND (?3 IS NULL OR (organisation_id = ?3 AND EXISTS (SELECT 1 FROM affiliations
				WHERE organisation_id = ?3 AND person_id = ?11 AND ended_at IS NULL)))
			AND (?10 IS NULL OR NOT EXISTS (SELECT 1 FROM contributions other
				WHERE other.slug = ?10 AND other.id <> ?2))
			AND ${NOT_DONE_YET}`,
		)
		.bind(
			...[key, id, organisationId, CONTRIBUTION_STEPS[step].to, now],
			...[file?.key ?? null, file?.name ?? null, file?.format ?? null, file?.size ?? null],
			...[slug, personId],
		);
}

function say(
	db: D1Database,
	{ id, step, text = '' }: StepChange,
	{ key, personId, now }: ContributionWriter,
): D1PreparedStatement {
	return db
		.prepare(
			`INSERT INTO contribution_messages (deed, contribution_id, side, person_id, text, sent_at)
			SELECT ?1, ?2, ?3, ?4, ?5, ?6
			WHERE EXISTS (SELECT 1 FROM contributions WHERE id = ?2 AND deed = ?1) AND ${NOT_DONE_YET}`,
		)
		.bind(key, id, CONTRIBUTION_STEPS[step].by, personId, text, now);
}

/** Notes where the request of publication stands, once: the first address stays. */
export async function writePullRequest(
	db: D1Database,
	{ id, address }: { id: string; address: string },
): Promise<void> {
	await db
		.prepare(
			`UPDATE contributions SET pull_request = ?2
			WHERE id = ?1 AND state = 'accepted' AND pull_request IS NULL`,
		)
		.bind(id, address)
		.run();
}
