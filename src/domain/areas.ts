import type { Term } from './vocabulary.ts';

/** Areas of intervention, in the words that officials type. */
export const AREAS = [
	{ code: 'anziani', label: 'Anziani e non autosufficienza' },
	{ code: 'disabilita', label: 'Disabilità' },
	{ code: 'minori-e-famiglie', label: 'Minori e famiglie' },
	{ code: 'poverta', label: 'Povertà e inclusione' },
	{ code: 'salute-mentale', label: 'Salute mentale' },
	{ code: 'dipendenze', label: 'Dipendenze' },
	{ code: 'migranti', label: 'Migranti' },
	{ code: 'antiviolenza', label: 'Donne e antiviolenza' },
	{ code: 'senza-dimora-e-housing', label: 'Senza dimora e housing' },
	{ code: 'giovani', label: 'Giovani' },
	{ code: 'carcere', label: 'Carcere e giustizia' },
	{ code: 'rigenerazione-urbana', label: 'Rigenerazione urbana' },
	{ code: 'cultura', label: 'Cultura' },
	{ code: 'ambiente', label: 'Ambiente' },
	{ code: 'sport', label: 'Sport' },
] as const satisfies readonly Term[];
