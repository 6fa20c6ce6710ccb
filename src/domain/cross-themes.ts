import type { Term } from './vocabulary.ts';

/** Questions that return in every field: money, transparency, tables, disputes. */
export const CROSS_THEMES = [
	{ code: 'amministrazione-condivisa', label: 'Amministrazione condivisa e sussidiarietà' },
	{ code: 'confine-con-appalti', label: 'Confine con appalti e concessioni' },
	{
		code: 'risorse-rimborsi-e-costi-indiretti',
		label: 'Risorse: contributi, rimborsi, costi indiretti',
	},
	{ code: 'trasparenza', label: 'Trasparenza e pubblicazioni' },
	{ code: 'cig-cup', label: 'CIG, CUP e tracciabilità' },
	{ code: 'iva', label: 'IVA e fiscalità' },
	{ code: 'privacy', label: 'Privacy' },
	{ code: 'aiuti-di-stato', label: 'Aiuti di Stato e SIEG' },
	{ code: 'runts', label: 'RUNTS e requisiti degli ETS' },
	{ code: 'volontari-e-assicurazioni', label: 'Volontari e assicurazioni' },
	{ code: 'beni-comuni-e-patti', label: 'Beni comuni e patti' },
	{ code: 'pnrr-e-fondi-ue', label: 'PNRR e fondi UE' },
	{ code: 'partenariati-speciali-cultura', label: 'Partenariati speciali per la cultura' },
	{ code: 'conduzione-dei-tavoli', label: 'Governance e conduzione dei tavoli' },
	{ code: 'valutazione', label: 'Valutazione e impatto' },
	{ code: 'conflitto-di-interessi', label: 'Conflitto di interessi e commissioni' },
	{ code: 'accreditamento', label: 'Accreditamento' },
	{ code: 'contenzioso', label: 'Contenzioso' },
] as const satisfies readonly Term[];
