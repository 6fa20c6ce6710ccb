import type { Application } from '#domain/application.ts';
import { APPLICATION_FIELDS } from '#domain/application-fields.ts';
import { ORGANISATION_KINDS } from '#domain/organisation-kinds.ts';
import { REGIONS } from '#domain/regions.ts';
import type { Term } from '#domain/vocabulary.ts';
import { applicationFields } from './application.ts';

/** A plan as `sito.yaml` has it: its fee and period are printed as they are written there. */
export type PlanFacts = { codice: string; nome: string; quota: string; periodo: string };

/** What was said of the body; that the notice was read is no fact about it. */
export type StatedApplication = Omit<Application, 'notice'>;

export type ApplicationFact = { field: StatedField; label: string; value: string };

/** What somebody sent, as people read it, in the order of the form, without what is empty. */
export function applicationFacts(
	application: StatedApplication,
	plans: readonly PlanFacts[],
): ApplicationFact[] {
	return FIELDS.filter((field) => application[field] !== '').map((field) => {
		const { label, short = label } = applicationFields[field];
		return { field, label: short, value: inWords(field, application[field], plans) };
	});
}

const FIELDS = Object.keys(APPLICATION_FIELDS).filter(
	(field): field is StatedField => field !== 'notice',
);

/** Name and fee of a plan on one line. */
export function planLine({ nome, quota, periodo }: PlanFacts): string {
	return `${nome}, ${quota} ${periodo}`;
}

function inWords(field: StatedField, value: string, plans: readonly PlanFacts[]): string {
	if (field === 'kind') return labelIn(ORGANISATION_KINDS, value);
	if (field === 'region') return labelIn(REGIONS, value);
	if (field !== 'plan') return value;
	const plan = plans.find(({ codice }) => codice === value);
	return plan ? planLine(plan) : value;
}

function labelIn(terms: readonly Term[], code: string): string {
	return terms.find((term) => term.code === code)?.label ?? code;
}

type StatedField = keyof StatedApplication;
