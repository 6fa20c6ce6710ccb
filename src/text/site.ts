/** What stands on every page: names, menus, footer. */
export const site = {
	name: 'Comunità di pratiche sulla coprogettazione',
	nameInTwoLines: ['Comunità di pratiche', 'sulla coprogettazione'],
	areaName: 'Area riservata',
	description:
		'Enti pubblici ed enti del Terzo settore che fanno coprogettazione si scambiano materiali ed esperienze: biblioteca, seminari, consulenze brevi.',
	skipToContent: 'Vai al contenuto',
	home: 'Pagina iniziale',
	openMenu: 'Menu',
	closeMenu: 'Chiudi il menu',
	publicMenuName: 'Menu del sito',
	areaMenuName: 'Menu dell’area riservata',
	footerMenuName: 'Informazioni sul sito',
	signIn: 'Entra',
	signOut: 'Esci',
	search: {
		label: 'Cerca nella biblioteca',
		button: 'Cerca',
	},
	publicMenu: [
		{ label: 'La comunità', href: '/comunita/' },
		{ label: 'Attività', href: '/attivita/' },
		{ label: 'Seminari', href: '/seminari/' },
		{ label: 'Pubblicazioni', href: '/pubblicazioni/' },
		{ label: 'Aderire', href: '/adesione/' },
		{ label: 'Cerca', href: '/cerca/' },
	],
	areaMenu: [
		{ label: 'Inizio', href: '/area/' },
		{ label: 'Biblioteca', href: '/area/biblioteca/' },
		{ label: 'Profilo', href: '/area/profilo/' },
	],
	footer: {
		informationTitle: 'Informazioni',
		joiningTitle: 'Adesioni',
		siteTitle: 'Il sito',
		telephone: 'Tel.',
		links: [
			{ label: 'Biblioteca', href: '/biblioteca/' },
			{ label: 'Contatti', href: '/contatti/' },
			{ label: 'Privacy', href: '/privacy/' },
			{ label: 'Accessibilità', href: '/accessibilita/' },
			{ label: 'Note legali', href: '/note-legali/' },
		],
	},
	breadcrumbName: 'Percorso',
} as const;
