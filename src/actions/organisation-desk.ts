import type { Answers } from '#functions/email/messages/membership.ts';
import { seeOther } from '#functions/see-other.ts';
import type { ListedOrganisation } from '#functions/storage/list-organisations.ts';
import type { Visit } from '#functions/visit.ts';
import type { roster } from '#text/roster.ts';

/** What the forms of an organisation's page are about, and who answers questions about joining. */
export type OrganisationDesk = {
	visit: Visit;
	organisation: ListedOrganisation;
	answers: Answers;
};

/** Leads back to the page of the organisation. */
export function outcomeAt(
	{ organisation }: Pick<OrganisationDesk, 'organisation'>,
	outcome: keyof typeof roster.outcomes,
): Response {
	return seeOther(`/staff/enti/${organisation.id}/?esito=${outcome}`);
}
