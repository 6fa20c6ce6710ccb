import type { Config } from '#functions/config.ts';
import { reportTrouble } from '#functions/report-trouble.ts';
import {
	dropUselessMail,
	markMailSent,
	markMailUnsent,
	takeDueMail,
	type WaitingMail,
} from '#functions/storage/outbox-delivery.ts';
import { chooseSender } from './choose-sender.ts';
import { describeError } from './describe-error.ts';
import type { Mail, Sender } from './mail.ts';
import { nextTryAt } from './next-try.ts';

const LEASE = 3 * 60_000;
const ATTEMPT = 30_000;
/** A run takes no mail that it could still be sending when its lease ends. */
const RUN = LEASE - ATTEMPT;
/** Keeps a run within the calls that the platform allows it; the next one goes on. */
const MOST_MAILS = 100;

/**
 * Sends the mails of the outbox that are due, the oldest first. Two runs at once send each mail
 * once; a run cut short after a mail was accepted leads to one repetition with the same id.
 *
 * @param now milliseconds since 1970 UTC, the same for the whole run
 * @param sender as the configuration chooses
 */
export async function deliverOutbox(
	config: Config,
	now: number,
	sender: Sender = chooseSender(config.mail),
): Promise<void> {
	const timeIsUp = AbortSignal.timeout(RUN);
	await dropUselessMail(config.db, now);
	for (let taken = 0; taken < MOST_MAILS && !timeIsUp.aborted; taken++) {
		const mail = await takeDueMail(config.db, { now, until: now + LEASE });
		if (!mail) return;
		await attempt(config, sender, { mail, now });
	}
}

async function attempt(config: Config, sender: Sender, due: Due): Promise<void> {
	const { mail, now } = due;
	const failure = await send(sender, toMail(config, mail));
	if (failure === null) return markMailSent(config.db, mail.id, now);
	const next = nextTryAt(mail.tries, now);
	const outcome = next === null ? 'was given up' : 'was not sent';
	reportTrouble(new Error(`Mail ${mail.id} ${outcome}: ${failure}`));
	await markMailUnsent(config.db, mail.id, { nextTryAt: next, error: failure });
}

/** @returns what went wrong, `null` when the mail was accepted */
async function send(sender: Sender, mail: Mail): Promise<string | null> {
	if (hasControlCharacters(mail.recipient + mail.subject + (mail.unsubscribe ?? '')))
		return 'a line break in a header';
	try {
		await Promise.race([sender(mail), tooLate()]);
		return null;
	} catch (error) {
		return describeError(error);
	}
}

/** A line break there would let a name or a title write headers of its own. */
function hasControlCharacters(line: string): boolean {
	return /\p{Cc}/u.test(line);
}

function tooLate(): Promise<never> {
	return new Promise((_resolve, reject) => {
		AbortSignal.timeout(ATTEMPT).addEventListener('abort', () => reject(new Error('no answer')));
	});
}

function toMail(config: Config, waiting: WaitingMail): Mail {
	const { tries: _tries, ...mail } = waiting;
	return { ...mail, messageId: `<${mail.id}@${new URL(config.origin).hostname}>` };
}

type Due = { mail: WaitingMail; now: number };
