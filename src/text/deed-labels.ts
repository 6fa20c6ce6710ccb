import { appearanceDeeds } from './appearances.ts';
import { consultationDeeds } from './consultations.ts';
import { contributionDeedLabels } from './contributions.ts';
import { ideas } from './ideas.ts';
import { networkDeedLabels } from './network-desk.ts';
import { DEED_LABELS as personal } from './reminders.ts';
import { deedLabels as roster } from './roster-deeds.ts';
import { deedLabels as seminars } from './seminar-staff.ts';
import { surveys } from './surveys.ts';

/** What the log calls each kind of deed: one table a service. */
const LABELS: Readonly<Record<string, string>> = {
	...roster,
	...seminars,
	...consultationDeeds,
	...appearanceDeeds,
	...surveys.deedLabels,
	...ideas.deedLabels,
	...networkDeedLabels,
	...contributionDeedLabels,
	...personal,
};

/** @returns the label of a kind; the kind itself where no service has named it */
export function deedLabel(kind: string): string {
	return LABELS[kind] ?? kind;
}
