import type { Application } from '#domain/application.ts';
import type { ApplicationField } from '#domain/application-fields.ts';
import { ORGANISATION_KINDS } from '#domain/organisation-kinds.ts';
import { REGIONS } from '#domain/regions.ts';
import type { Term } from '#domain/vocabulary.ts';
import { applicationFields } from './application.ts';

/** A plan as `sito.yaml` has it: its fee and period are printed as they are written there. */
export type PlanFacts = { codice: string; nome: string; quota: string; periodo: string };

export type ApplicationFact = { field: ApplicationField; label: string; value: string };

/** What somebody sent, as people read it, in the order of the form, without what is empty. */
export function applicationFacts(
	application: Omit<Application, 'notice'>,
	plans: readonly PlanFacts[],
): ApplicationFact[] {
	return Object.entries({ ...application, notice: '' })
		.filter(([, value]) => value !== '')
		.map(([key, value]) => {
			const field = key as ApplicationField;
			const { label, short = label } = applicationFields[field];
			return { field, label: short, value: inWords(field, value, plans) };
		});
}

/** Name and fee of a plan on one line. */
export function planLine({ nome, quota, periodo }: PlanFacts): string {
	return `${nome}, ${quota} ${periodo}`;
}

function inWords(field: ApplicationField, value: string, plans: readonly PlanFacts[]): string {
	if (field === 'kind') return labelIn(ORGANISATION_KINDS, value);
	if (field === 'region') return labelIn(REGIONS, value);
	if (field !== 'plan') return value;
	const plan = plans.find(({ codice }) => codice === value);
	return plan ? planLine(plan) : value;
}

function labelIn(terms: readonly Term[], code: string): string {
	return terms.find((term) => term.code === code)?.label ?? code;
}
