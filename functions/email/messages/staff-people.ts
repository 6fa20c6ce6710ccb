import type { StaffRole } from '#domain/staff-people.ts';
import { type MailBlock, writeMail } from '#functions/email/write-mail.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { staffPeople } from '#text/staff-people.ts';

/** What has changed for somebody of the staff; `origin` is scheme and host of the site. */
export type StaffEvent =
	| { kind: 'added'; origin: string }
	| { kind: 'changed'; role: StaffRole }
	| { kind: 'removed' };

export function composeToStaff(
	event: StaffEvent,
	{ id, to }: { id: string; to: { name: string; email: string } },
): AddressedMail {
	const { mail } = staffPeople;
	return writeMail(
		{ id, recipient: to.email, kind: `staff-${event.kind}`, subject: mail[event.kind].subject },
		[mail.greeting(to.name), ...blocksOf(event), mail.signature],
	);
}

function blocksOf(event: StaffEvent): MailBlock[] {
	const { added, changed, removed } = staffPeople.mail;
	switch (event.kind) {
		case 'added':
			return [added.intro, `${event.origin}/staff/`, added.how];
		case 'changed':
			return [changed.intro(staffPeople.roles[event.role])];
		case 'removed':
			return [removed.intro];
	}
}
