import { decideAnswering } from '#domain/surveys/answering.ts';
import { readAnswers, readDraft } from '#domain/surveys/read-answers.ts';
import { type Survey, type SurveyAnswers, surveyPhase } from '#domain/surveys/survey.ts';
import { type Acting, actingOf } from '#functions/acting.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { composeSurveySent } from '#functions/email/messages/surveys.ts';
import { seeOther } from '#functions/see-other.ts';
import { commitDeed, deedKey } from '#functions/storage/commit-deed.ts';
import { addresseesOf } from '#functions/storage/mail-addresses.ts';
import {
	readOrganisationAnswer,
	saveOrganisationAnswer,
} from '#functions/storage/surveys/organisation-answers.ts';
import type { Visit } from '#functions/visit.ts';
import { forms } from '#text/fields.ts';
import { surveys as text } from '#text/surveys.ts';
import { submissionIn } from './form-state.ts';
import { readFormWithLists } from './read-form.ts';
import { sendAnonymously } from './send-anonymously.ts';
import {
	answerField,
	collidingForm,
	faultyForm,
	refusedForm,
	type SentSurvey,
	type SurveyForm,
	versionIn,
} from './survey-form.ts';

/** Answers the form of a questionnaire: what is wrong with it, or the way on. */
export async function answerSurvey(
	request: Request,
	visit: Visit,
	survey: Survey,
): Promise<Response | SurveyForm> {
	const sent = await readFormWithLists(request);
	const acting = actingOf(visit);
	const deed = sent.form('azione');
	const isKnown = deed === 'invia' || (deed === 'bozza' && survey.mode === 'ente');
	if (!acting) return refusedForm(sent, forms.noOrganisation);
	if (!isKnown) return refusedForm(sent, forms.notUnderstood);
	const send = deed === 'invia';
	const read = send ? readAnswers : readDraft;
	const reading = read(survey.questions, (code) => sent.lists(answerField(code)));
	if (!reading.ok) return faultyForm(sent, reading.faults);
	const answering = { visit, acting, survey, answers: reading.answers, send };
	return survey.mode === 'anonimo'
		? sendAnonymously(sent, answering)
		: saveForOrganisation(sent, answering);
}

export type AnsweringSurvey = {
	visit: Visit;
	acting: Acting;
	survey: Survey;
	answers: SurveyAnswers;
	send: boolean;
};

async function saveForOrganisation(
	sent: SentSurvey,
	answering: AnsweringSurvey,
): Promise<Response | SurveyForm> {
	const { visit, survey, send } = answering;
	if (!(await commitAnswer(sent, answering))) return explainRefusal(sent, answering);
	if (send) visit.afterwards(deliverOutbox(visit.config, visit.now));
	return seeOther(`/area/questionari/${survey.slug}/?esito=${send ? 'inviato' : 'bozza'}`);
}

async function commitAnswer(sent: SentSurvey, answering: AnsweringSurvey): Promise<boolean> {
	const { visit, acting, survey, answers, send } = answering;
	const { config, now } = visit;
	const key = deedKey(acting.person.personId, submissionIn(sent.form));
	const { personId } = acting.person;
	const organisationId = acting.organisation.id;
	const version = versionIn(sent.form);
	const saved = { key, survey, organisationId, personId, answers, version, send, now };
	const kind = send ? 'survey.send' : 'survey.save';
	return commitDeed(
		config.db,
		{ key, kind, personId, organisationId, subject: survey.slug, now },
		{
			changes: [saveOrganisationAnswer(config.db, saved)],
			table: 'survey_answers',
			mails: send ? await mailsOf(answering) : [],
		},
	);
}

/** Everybody who acts for the organisation learns that its answer has left. */
async function mailsOf({ visit, acting, survey }: AnsweringSurvey) {
	const { config } = visit;
	const colleagues = await addresseesOf(config.db, acting.organisation.id);
	return colleagues.map(({ name, email }) =>
		composeSurveySent(
			{ id: SYSTEM_RANDOMNESS.id(), recipient: email },
			{
				name,
				survey: survey.title,
				sender: acting.person.name,
				organisation: acting.organisation.name,
				address: `${config.origin}/area/questionari/${survey.slug}/`,
			},
		),
	);
}

async function explainRefusal(
	sent: SentSurvey,
	{ visit, acting, survey }: AnsweringSurvey,
): Promise<SurveyForm> {
	const kept = await readOrganisationAnswer(visit.config.db, {
		survey: survey.slug,
		organisationId: acting.organisation.id,
	});
	const phase = surveyPhase(survey, visit.now);
	const standing = kept ?? { version: 0, sent: false };
	const refusal = decideAnswering(phase, standing, versionIn(sent.form));
	if (refusal === 'changed' && kept) return collidingForm(sent, kept);
	return refusedForm(sent, refusal ? text.refusals[refusal] : forms.notUnderstood);
}
