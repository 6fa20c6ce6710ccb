/** The register of the acts that documents cite. */
export const norms = {
	title: 'Norme',
	/** What a result of the search calls such a page. */
	kind: 'Voce del registro',
	lead: 'Le leggi, le pronunce e gli atti che i documenti della biblioteca citano, con ciò che dicono in parole nostre e se valgono ancora.',
	description: 'Il registro delle norme, delle pronunce e della prassi citate nella biblioteca.',
	count: (acts: number) => (acts === 1 ? 'Una voce' : `${acts} voci`),
	empty: 'Il registro non ha ancora voci.',
	unchecked: 'Da verificare',
	uncheckedNote:
		'Nessuno ha ancora riletto questo atto per la comunità: qui trovi solo come si cita e dove si legge.',
	ended: {
		title: 'Questo atto non vale più',
		abrogato: 'non più in vigore',
		superato: 'non più attuale',
		read: 'Da leggere:',
		and: 'e',
	},
	facts: {
		kind: 'Che cosa è',
		day: 'Data',
		status: 'Vigenza',
		identifier: 'Identificativo',
		aliases: 'Detto anche',
		link: 'Testo ufficiale',
		checked: 'Controllato',
	},
	aliasFrom: (day: string) => `dal ${day}`,
	aliasUntil: (day: string) => `fino al ${day}`,
	meaning: 'Che cosa dice',
	articles: 'Gli articoli che servono qui',
	citing: 'Documenti che lo citano',
	citingNone: 'Nessun documento della biblioteca indica ancora questo atto fra le sue norme.',
	citingLatest: (shown: number, total: number) =>
		`Questi sono i ${shown} più recenti, su ${total}.`,
	citingAll: 'Cerca tutti gli altri',
	cited: 'Norme citate',
	warning: {
		one: 'Questo documento cita una norma che non vale più',
		many: 'Questo documento cita norme che non valgono più',
	},
} as const;
