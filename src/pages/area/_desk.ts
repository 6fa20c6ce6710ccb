import type { DeskRight, DeskTask } from '#domain/desk.ts';
import { romeDay } from '#domain/rome-day.ts';
import { documentAddress } from '#domain/visibility.ts';
import type { Acting } from '#functions/acting.ts';
import { readDeskContributions } from '#functions/storage/contributions.ts';
import { type DeskPersonal, readDeskPersonal } from '#functions/storage/desk-personal.ts';
import { type DeskSeminar, readDeskSeminar } from '#functions/storage/desk-seminars.ts';
import { type DeskRequests, readDeskRequests } from '#functions/storage/requests/desk.ts';
import { readDeskSurveys } from '#functions/storage/surveys/list-own-surveys.ts';
import type { Visit } from '#functions/visit.ts';
import { siteFacts } from '#schemas/built-site-facts.ts';
import { desk as text } from '#text/desk.ts';

/** What one look at the desk tells an organisation. */
export type Desk = {
	planName: string;
	/** The last day of the period in which rights are counted. */
	until: string;
	rights: readonly DeskRight[];
	tasks: readonly DeskTask[];
	seminar: DeskSeminar | null;
};

/** Reads where the organisation stands, each service once. */
export async function readDesk({ config, programme, now }: Visit, acting: Acting): Promise<Desk> {
	const { db } = config;
	const { person, organisation } = acting;
	const { plan, endsOn } = organisation.membership;
	const own = { organisationId: organisation.id, personId: person.personId, now };
	const [seminar, requests, surveys, contributions] = await Promise.all([
		readDeskSeminar(db, programme, { ...own, plan }),
		readDeskRequests(db, acting, programme),
		readDeskSurveys(db, { ...own, surveys: programme.surveys }),
		readDeskContributions(db, own),
	]);
	return {
		planName: siteFacts.adesioni.find(({ codice }) => codice === plan)?.nome ?? plan,
		until: endsOn,
		rights: rightsOf(seminar, requests),
		tasks: [
			...placesToConfirm(seminar),
			...surveys.map(({ survey }) => ({
				href: `/area/questionari/${survey.slug}/`,
				label: survey.title,
				detail: text.tasks.survey(romeDay(Date.parse(survey.closesAt))),
			})),
			...requests.open.map(taskOf),
			...contributions.map(({ id, title }) => ({
				href: `/area/contributi/${id}/`,
				label: title,
				detail: text.tasks.contribution,
			})),
		],
		seminar,
	};
}

/** What entered the library since this person was last here; for staff without an organisation too. */
export function readNewDocuments({ config, now }: Visit, personId: string): Promise<DeskPersonal> {
	return readDeskPersonal(config.db, { personId, organisationId: null, now });
}

export function isNew(documents: readonly string[]): (entry: { href: string }) => boolean {
	const addresses = new Set(documents.map((slug) => documentAddress('membri', slug)));
	return ({ href }) => addresses.has(href);
}

function rightsOf(seminar: DeskSeminar | null, requests: DeskRequests): DeskRight[] {
	const { consultations, appearances } = requests;
	const seats = seminar && {
		label: text.rights.seats,
		left: seminar.seatsLeft,
		of: seminar.seats,
		href: `/area/seminari/${seminar.seminar.slug}/iscrizione/`,
	};
	return [
		...(seats ? [seats] : []),
		{
			label: text.rights.consultations,
			left: consultations.left,
			of: consultations.limit,
			href: '/area/consulenze/',
		},
		...(appearances.limit > 0
			? [
					{
						label: text.rights.appearances,
						left: appearances.left,
						of: appearances.limit,
						href: '/area/interventi/',
					},
				]
			: []),
	];
}

function placesToConfirm(seminar: DeskSeminar | null): DeskTask[] {
	const offered = seminar?.people.filter(({ state }) => state === 'offered') ?? [];
	return offered.map(({ name }) => ({
		href: `/area/seminari/${seminar?.seminar.slug}/iscrizione/`,
		label: text.tasks.confirm(name),
		detail: seminar?.seminar.title ?? '',
	}));
}

function taskOf(request: DeskRequests['open'][number]): DeskTask {
	const { kind, id, title, state } = request;
	const folder = kind === 'consultation' ? 'consulenze' : 'interventi';
	return { href: `/area/${folder}/${id}/`, label: title, detail: text.tasks[kind](state) };
}
