import { decideErasure, type ErasureDecision } from '#domain/erasure.ts';
import { romeDay } from '#domain/rome-day.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { composeErasure } from '#functions/email/messages/erasure.ts';
import { erasureHash, keepErasures } from '#functions/keep-erasures.ts';
import { erasePerson, erasureKey, readErasureFacts } from '#functions/storage/erasures.ts';
import { readAddress } from '#functions/storage/people.ts';
import type { Visit } from '#functions/visit.ts';

/**
 * Takes a person out, because they ask, or staff for them.
 *
 * @param by who does it: the person, or somebody of the staff
 */
export async function takeOut(
	visit: Visit,
	{ personId, by }: { personId: string; by: string },
): Promise<ErasureDecision> {
	const { config, now } = visit;
	const asked = { personId, today: romeDay(now) };
	const decision = decideErasure(await readErasureFacts(config.db, asked));
	if (decision.kind !== 'allowed') return decision;
	const mail = composeErasure({
		id: SYSTEM_RANDOMNESS.id(),
		recipient: await readAddress(config.db, personId),
		answers: config.applicationsTo,
	});
	const done = await erasePerson(
		config.db,
		{
			key: erasureKey(personId),
			kind: 'person.erase',
			personId: by,
			organisationId: null,
			subject: personId,
			now,
		},
		{ ...asked, personHash: await erasureHash(config, personId), mails: [mail] },
	);
	if (!done) return refusalOf(decideErasure(await readErasureFacts(config.db, asked)));
	visit.afterwards(Promise.all([deliverOutbox(config, now), keepErasures(config)]));
	return { kind: 'allowed' };
}

/** Somebody came in between and the rule said no; if by now it says yes, the form may be sent again. */
function refusalOf(decision: ErasureDecision): ErasureDecision {
	if (decision.kind === 'allowed') throw new Error('The roster changed while somebody was erased.');
	return decision;
}
