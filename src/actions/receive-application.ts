import type { Application } from '#domain/application.ts';
import { APPLICATION_LIMITS } from '#domain/application-limits.ts';
import { romeDay } from '#domain/rome-day.ts';
import type { Desk } from '#functions/auth/desk.ts';
import { keyedHash } from '#functions/auth/keyed-hash.ts';
import type { Config } from '#functions/config.ts';
import { composeNotice, composeReceipt } from '#functions/email/application-mails.ts';
import { type Counter, countAttempt } from '#functions/storage/count-attempts.ts';
import { keepApplication } from '#functions/storage/keep-application.ts';
import { applicationFacts, type PlanFacts } from '#text/application-facts.ts';

/** What of `sito.yaml` the mails print. */
export type JoiningFacts = {
	plans: readonly PlanFacts[];
	/** Who answers questions about joining. */
	answers: { name: string; address: string };
};

export type Sending = {
	application: Application;
	submission: string;
	/** Whether it is known that a person sends it, or nobody asks. */
	verified: boolean;
	/** As `networkOf` gives it. */
	network: string;
};

/**
 * Takes an application in: one row and two mails, whatever the number of times it is sent.
 *
 * @returns its number, or `null` past a limit
 */
export async function receiveApplication(
	{ config, now, random }: Desk,
	sending: Sending,
	facts: JoiningFacts,
): Promise<string | null> {
	if (!(await countAttempt(config.db, await countersFor(config, sending), now))) return null;
	const { application, submission, verified } = sending;
	const revision = random.id();
	const { organisation, contact, email } = application;
	const said = applicationFacts(application, facts.plans);
	const mail = { number: revision, organisation, contact, facts: said, verified };
	const desk = `${config.origin}/staff/richieste/?numero=`;
	return keepApplication(config.db, {
		application,
		submissionHash: await keyedHash(config, 'application-submission', submission),
		contentHash: await keyedHash(
			config,
			'application',
			JSON.stringify(Object.entries(application)),
		),
		revision,
		verified,
		year: Number(romeDay(now).slice(0, 4)),
		now,
		mails: [
			composeReceipt(mail, { id: random.id(), recipient: email, answers: facts.answers }),
			composeNotice(mail, { id: random.id(), recipient: config.applicationsTo, desk }),
		],
	});
}

/** Where the site asks who sends, those of whom nothing is known are counted apart and more narrowly. */
async function countersFor(config: Config, sending: Sending): Promise<readonly Counter[]> {
	const kind = sending.verified ? 'verified' : 'unverified';
	const { window, [kind]: limits } = APPLICATION_LIMITS;
	const network = await keyedHash(config, 'network', sending.network);
	return [
		{ key: `application:${kind}:${network}`, limit: limits.perNetwork, window },
		{ key: `application:${kind}`, limit: limits.overall, window },
	];
}
