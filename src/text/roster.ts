import type { PlanCode } from '#domain/organisation-kinds.ts';

/** The plans as the desks call them; fees and full names are in `sito.yaml`. */
export const plans: Readonly<Record<PlanCode, string>> = {
	base: 'Partecipazione base',
	personalizzata: 'Partecipazione personalizzata',
};
