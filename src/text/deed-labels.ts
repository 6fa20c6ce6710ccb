import { deedLabels as roster } from './roster-deeds.ts';
import { deedLabels as seminars } from './seminar-staff.ts';

/** What the log calls each kind of deed: one table a service. */
const LABELS: Readonly<Record<string, string>> = { ...roster, ...seminars };

/** @returns the label of a kind; the kind itself where no service has named it yet */
export function deedLabel(kind: string): string {
	return LABELS[kind] ?? kind;
}
