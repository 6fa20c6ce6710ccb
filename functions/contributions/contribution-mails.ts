import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import type { Config } from '#functions/config.ts';
import {
	type ContributionNews,
	composeForStaff,
	composeNews,
	type StaffMail,
} from '#functions/email/messages/contribution.ts';
import { type Addressee, addresseesOf } from '#functions/storage/mail-addresses.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';

type About = { id: string; organisationId: string; personId: string | null; title: string };

/** The mails by which an organisation hears of its contribution. */
export async function mailsToMembers(
	{ db, origin }: Config,
	about: About,
	{ news, said = '' }: { news: ContributionNews; said?: string },
): Promise<AddressedMail[]> {
	const page = `${origin}/area/contributi/${about.id}/`;
	const readers = await readersOf(db, about);
	return readers.map(({ email, name }) =>
		composeNews(
			{ news, title: about.title, said, page },
			{ id: SYSTEM_RANDOMNESS.id(), recipient: email, name },
		),
	);
}

/** The mail by which staff hear of it. */
export function mailToStaff(
	{ origin, applicationsTo }: Config,
	{ id, ...mail }: Omit<StaffMail, 'page'> & { id: string },
): AddressedMail {
	return composeForStaff(
		{ ...mail, page: `${origin}/staff/contributi/${id}/` },
		{ id: SYSTEM_RANDOMNESS.id(), recipient: applicationsTo },
	);
}

/** Who proposed it, as long as they act for the organisation; else its referents, else everybody. */
async function readersOf(
	db: D1Database,
	{ organisationId, personId }: About,
): Promise<readonly Addressee[]> {
	const everybody = await addresseesOf(db, organisationId);
	const proposer = everybody.filter((one) => one.personId === personId);
	if (proposer.length > 0) return proposer;
	const referents = await addresseesOf(db, organisationId, { onlyReferents: true });
	return referents.length > 0 ? referents : everybody;
}
