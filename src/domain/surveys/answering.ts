import type { SurveyPhase } from './survey.ts';

/** Why an answer is not taken. */
export type AnsweringRefusal =
	| 'closed'
	/** The organisation has sent its answer. */
	| 'sent'
	/** A colleague has saved another version since the form was opened. */
	| 'changed'
	/** The person has answered this anonymous questionnaire. */
	| 'answered';

/** What is kept of an organisation's answer; version 0 is none. */
export type KeptAnswer = { version: number; sent: boolean };

/**
 * Whether an organisation's draft may be saved or sent.
 *
 * @param version what the form was opened with
 */
export function decideAnswering(
	phase: SurveyPhase,
	kept: KeptAnswer,
	version: number,
): AnsweringRefusal | null {
	if (kept.sent) return 'sent';
	if (phase !== 'open') return 'closed';
	return kept.version === version ? null : 'changed';
}

/** Whether results may go to members: after the closing, so that nobody answers with them in view. */
export function mayPublish(phase: SurveyPhase): boolean {
	return phase === 'closed';
}
