import {
	type ContributionField,
	contributionFields,
	FILE_FIELD,
} from '#domain/contribution-fields.ts';
import { readFields } from '#domain/form-reading.ts';
import { topicTick } from '#domain/network-presence.ts';
import { NETWORK_TOPICS } from '#domain/network-topics.ts';
import { romeDay } from '#domain/rome-day.ts';
import type { Acting } from '#functions/acting.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { mailsToMembers, mailToStaff } from '#functions/contributions/contribution-mails.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { keepFile, readOfferedFile } from '#functions/files/contribution-files.ts';
import { seeOther } from '#functions/see-other.ts';
import { commitDeed, deedKey } from '#functions/storage/commit-deed.ts';
import { subjectOfDeed } from '#functions/storage/contributions.ts';
import {
	type ContributionWriter,
	type NewContribution,
	writeContribution,
} from '#functions/storage/write-contribution.ts';
import type { Visit } from '#functions/visit.ts';
import { contributionFieldTexts, contributions as text } from '#text/contributions.ts';
import { type FormState, faultyState, refusedState, submissionIn } from './form-state.ts';
import { type Form, readFileForm } from './read-form.ts';

/** The fields of the form and its file, which is read apart. */
export type ProposalField = ContributionField | 'file';

/**
 * Answers the form that proposes a document: all that is wrong with it, or the way to its page. The
 * file goes into the store first; should the rest break off, the schedule takes it away.
 */
export async function proposeDocument(
	request: Request,
	visit: Visit,
	acting: Acting,
): Promise<Response | FormState<ProposalField>> {
	const { config, now } = visit;
	const { form, file } = await readFileForm(request, FILE_FIELD);
	const thisYear = Number(romeDay(now).slice(0, 4));
	const [reading, offered] = [
		readFields(contributionFields(thisYear), form),
		await readOfferedFile(file),
	];
	if (!reading.ok || !offered.ok) {
		const faults = reading.ok ? [] : reading.faults;
		const state = faultyState<ProposalField>(form, faults, {
			...contributionFieldTexts,
			file: FILE,
		});
		return offered.ok ? state : withFileFault(state, text.fileFaults[offered.refusal]);
	}
	const writer = {
		key: deedKey(acting.person.personId, submissionIn(form)),
		personId: acting.person.personId,
		organisationId: acting.organisation.id,
		now,
	};
	const known = await subjectOfDeed(config.db, writer.key);
	if (known !== null) return toPage(known);
	const id = SYSTEM_RANDOMNESS.id();
	const { year, rights: _said, ...said } = reading.values;
	const contribution: NewContribution = {
		...said,
		id,
		year: Number(year),
		topics: topicsIn(form),
		file: await keepFile(config.files, { id, file: offered.file }),
	};
	if (!(await isKept(visit, contribution, { acting, writer })))
		return refusedState<ProposalField>(form, text.refusals['too-many'], 429);
	visit.afterwards(deliverOutbox(config, now));
	// Where the same form came twice at once, the page is that of the one which was kept.
	return toPage((await subjectOfDeed(config.db, writer.key)) ?? id);
}

async function isKept(
	{ config, now }: Visit,
	contribution: NewContribution,
	{ acting, writer }: { acting: Acting; writer: ContributionWriter },
): Promise<boolean> {
	const { id, title, note } = contribution;
	const { person, organisation } = acting;
	const about = { id, title, organisationId: organisation.id, personId: person.personId };
	const mails = [
		...(await mailsToMembers(config, about, { news: 'received' })),
		mailToStaff(config, { id, news: 'sent', organisation: organisation.name, title, said: note }),
	];
	return commitDeed(
		config.db,
		{
			key: writer.key,
			kind: 'contribution.send',
			personId: person.personId,
			organisationId: organisation.id,
			subject: id,
			now,
		},
		{
			changes: [writeContribution(config.db, contribution, writer)],
			table: 'contributions',
			mails,
		},
	);
}

/** A file fault stands last, as the file does; its field has no other sentence. */
function withFileFault(
	state: FormState<ProposalField>,
	sentence: string,
): FormState<ProposalField> {
	return { ...state, problems: new Map([...state.problems, ['file', sentence]]) };
}

function topicsIn(form: Form): string[] {
	return NETWORK_TOPICS.map(({ code }) => code).filter((code) => form(topicTick(code)) !== '');
}

function toPage(id: string): Response {
	return seeOther(`/area/contributi/${id}/?esito=mandato`);
}

const FILE = { label: text.fileLabel };
