import type { DeskRight, DeskTask } from '#domain/desk.ts';
import type { ProgrammeSeminar } from '#domain/programme.ts';
import type { Acting } from '#functions/acting.ts';
import type { Visit } from '#functions/visit.ts';
import { siteFacts } from '#schemas/built-site-facts.ts';

/** What one look at the desk tells; of the organisation's own things there are none without one. */
export type Desk = {
	planName: string | null;
	/** The last day of the period in which rights are counted. */
	until: string | null;
	rights: readonly DeskRight[];
	tasks: readonly DeskTask[];
	seminar: ProgrammeSeminar | undefined;
};

export async function readDesk(visit: Visit, acting: Acting | null): Promise<Desk> {
	const seminar = nextSeminarOf(visit);
	if (!acting) return { planName: null, until: null, rights: [], tasks: [], seminar };
	const { plan, endsOn } = acting.organisation.membership;
	return {
		planName: siteFacts.adesioni.find(({ codice }) => codice === plan)?.nome ?? null,
		until: endsOn,
		rights: [],
		tasks: [],
		seminar,
	};
}

/** The first one that is not over. */
function nextSeminarOf({ programme, now }: Visit): ProgrammeSeminar | undefined {
	return programme.seminars.findLast(({ end }) => Date.parse(end) > now);
}
