import type { Term } from './vocabulary.ts';

/** The steps of a procedure, from the choice of the instrument to its end. */
export const PHASES = [
	{ code: '00', label: 'Quadro e scelta dello strumento' },
	{ code: '01', label: 'Programmazione e coprogrammazione' },
	{ code: '02', label: 'Avvio del procedimento' },
	{ code: '03', label: 'Avviso e raccolta candidature' },
	{ code: '04', label: 'Valutazione delle candidature' },
	{ code: '05', label: 'Tavoli di coprogettazione' },
	{ code: '06', label: 'Convenzione' },
	{ code: '07', label: 'Gestione e cabina di regia' },
	{ code: '08', label: 'Rendicontazione' },
	{ code: '09', label: 'Valutazione d’impatto' },
	{ code: '10', label: 'Chiusura, proroga, rinnovo' },
] as const satisfies readonly Term[];

export type PhaseCode = (typeof PHASES)[number]['code'];
