import { mayPublish } from '#domain/surveys/answering.ts';
import { type Survey, surveyPhase } from '#domain/surveys/survey.ts';
import { staffOf } from '#functions/acting.ts';
import { seeOther } from '#functions/see-other.ts';
import { commitDeed, deedKey } from '#functions/storage/commit-deed.ts';
import { publishResults } from '#functions/storage/surveys/publications.ts';
import type { Visit } from '#functions/visit.ts';
import type { PublishingOutcome } from '#text/survey-desk.ts';
import { submissionIn } from './form-state.ts';
import { readForm } from './read-form.ts';

/** Answers the buttons with which staff give results to members, or take them back. */
export async function changePublication(
	request: Request,
	visit: Visit,
	survey: Survey,
): Promise<Response> {
	const form = await readForm(request);
	const published = WANTED.get(form('azione'));
	const outcome =
		published === undefined
			? 'non-capito'
			: await publish(visit, { survey, published, submission: submissionIn(form) });
	return seeOther(`/staff/questionari/${survey.slug}/?esito=${outcome}`);
}

const WANTED: ReadonlyMap<string, boolean> = new Map([
	['pubblica', true],
	['ritira', false],
]);

type Publishing = { survey: Survey; published: boolean; submission: string };

async function publish(
	visit: Visit,
	{ survey, published, submission }: Publishing,
): Promise<PublishingOutcome> {
	const { config, now } = visit;
	if (!mayPublish(surveyPhase(survey, now))) return 'ancora-aperto';
	const { personId } = staffOf(visit);
	const key = deedKey(personId, submission);
	const kind = published ? 'survey.publish' : 'survey.withdraw';
	const closesAt = Date.parse(survey.closesAt);
	await commitDeed(
		config.db,
		{ key, kind, personId, organisationId: null, subject: survey.slug, now },
		{
			changes: [publishResults(config.db, { key, survey: survey.slug, published, closesAt, now })],
			table: 'survey_publications',
			mails: [],
		},
	);
	// Where they stood so already there was nothing to do, and what was wanted holds.
	return published ? 'pubblicati' : 'ritirati';
}
