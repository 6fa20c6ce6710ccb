import { ANYBODY, type Line, MEMBERS } from './matrix.ts';

/** Sign-in, joining, lists and the profile. */
export const SITE_LINES: readonly Line[] = [
	{ route: '/accedi/', verdicts: ANYBODY },
	{ route: '/accedi/codice/', verdicts: ANYBODY },
	{ route: '/accedi/conferma/', verdicts: ANYBODY },
	{ route: '/comunita/rete/', verdicts: ANYBODY },
	{ route: '/adesione/richiesta/', verdicts: ANYBODY },
	{ route: '/adesione/ricevuta/', verdicts: ANYBODY },
	{ route: '/esci/', verdicts: ANYBODY },
	{ route: '/posta/', verdicts: ANYBODY },
	{ route: '/area/', verdicts: MEMBERS },
	{ route: '/area/biblioteca/', verdicts: MEMBERS },
	{ route: '/area/rete/', verdicts: MEMBERS },
	{ route: '/area/profilo/', verdicts: MEMBERS },
];
