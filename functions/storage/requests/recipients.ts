import { type Addressee, addresseesOf } from '#functions/storage/mail-addresses.ts';

/**
 * Whom the news of a request goes to: whoever asked, or the referents once they no longer act for the
 * organisation.
 */
export async function recipientsOf(
	db: D1Database,
	{ askedBy, organisationId }: { askedBy: string | null; organisationId: string },
): Promise<Addressee[]> {
	const people = await addresseesOf(db, organisationId);
	const asker = people.find(({ personId }) => personId === askedBy);
	return asker ? [asker] : addresseesOf(db, organisationId, { onlyReferents: true });
}
