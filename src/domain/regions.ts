import type { Term } from './vocabulary.ts';

/** Regions by ISTAT code. */
export const REGIONS = [
	{ code: '01', label: 'Piemonte' },
	{ code: '02', label: 'Valle d’Aosta/Vallée d’Aoste' },
	{ code: '03', label: 'Lombardia' },
	{ code: '04', label: 'Trentino-Alto Adige/Südtirol' },
	{ code: '05', label: 'Veneto' },
	{ code: '06', label: 'Friuli-Venezia Giulia' },
	{ code: '07', label: 'Liguria' },
	{ code: '08', label: 'Emilia-Romagna' },
	{ code: '09', label: 'Toscana' },
	{ code: '10', label: 'Umbria' },
	{ code: '11', label: 'Marche' },
	{ code: '12', label: 'Lazio' },
	{ code: '13', label: 'Abruzzo' },
	{ code: '14', label: 'Molise' },
	{ code: '15', label: 'Campania' },
	{ code: '16', label: 'Puglia' },
	{ code: '17', label: 'Basilicata' },
	{ code: '18', label: 'Calabria' },
	{ code: '19', label: 'Sicilia' },
	{ code: '20', label: 'Sardegna' },
] as const satisfies readonly Term[];

export type RegionCode = (typeof REGIONS)[number]['code'];
