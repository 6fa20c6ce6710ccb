import type { TileFill } from '#domain/network.ts';

/** The bodies of the network: where they are, and, for members, who they are. */
export const network = {
	/** The page that the public one belongs to. */
	up: 'La comunità',
	title: 'La rete, regione per regione',
	areaTitle: 'La rete',
	description: 'Quanti enti aderiscono oggi alla comunità di pratiche, regione per regione.',
	lead: (count: number) => {
		if (count === 0) return 'Oggi nella rete non c’è ancora nessun ente.';
		return count === 1
			? 'Oggi nella rete c’è un ente, pubblico o del Terzo settore o della società civile.'
			: `Oggi nella rete ci sono ${count} enti: pubblici, del Terzo settore e della società civile.`;
	},
	areaLead: 'Gli enti che aderiscono oggi, con la regione in cui lavorano.',
	privacy:
		'Qui si vedono soltanto i numeri. I nomi degli enti li vedono le persone che aderiscono.',
	mapTitle: 'Dove lavorano',
	mapSummary: (regions: number, most: string | undefined) =>
		most === undefined
			? 'Cartina dell’Italia a tessere, una per regione.'
			: `Cartina dell’Italia a tessere, una per regione: gli enti sono in ${regions === 1 ? 'una regione' : `${regions} regioni`}. Ne ha di più: ${most}. Tutte le cifre sono nella tabella accanto.`,
	tableCaption: 'Enti per regione',
	region: 'Regione',
	count: 'Enti',
	noRegion: 'Senza una regione',
	others: (count: number) =>
		count === 1
			? 'Nell’altra regione non c’è ancora nessun ente.'
			: `Nelle altre ${count} regioni non c’è ancora nessun ente.`,
	legendName: 'Che cosa dicono le tessere',
	fills: {
		empty: 'nessun ente',
		disc: 'un ente',
		quarter: '2 enti',
		arch: '3 o 4 enti',
		whole: '5 o più enti',
	} satisfies Readonly<Record<TileFill, string>>,
	toNetwork: 'La rete, regione per regione',
	join: 'Come aderire',
	desk: 'Chi c’è nella rete',
} as const;
