/** What members get, service by service: in two lines for the landing page, at length for its own. */
export const services = {
	rete: {
		name: 'Una rete di contatti',
		short:
			'Altri enti hanno già affrontato il problema che hai davanti. Qui sai chi sono e come raggiungerli.',
		need: 'Chi ci è già passato?',
		text: 'Chi aderisce sa quali sono gli altri enti della rete e come raggiungerli. Prima di scrivere un avviso o di aprire un tavolo puoi chiedere a chi l’ha già fatto.',
	},
	seminari: {
		name: 'Seminari',
		short:
			'Due o tre l’anno, con tre posti per ogni ente: norme, partenariati, ruoli e responsabilità.',
		need: 'Voglio capirne di più, insieme ad altri',
		text: 'Sono due o tre l’anno e ogni ente può far partecipare tre persone. Gli argomenti:',
		link: 'Leggi i programmi dei seminari',
	},
	biblioteca: {
		name: 'La biblioteca riservata',
		short:
			'Norme, atti e metodi spiegati con parole semplici. Ogni documento dice da dove viene e quando è stato verificato.',
		need: 'Mi serve un testo da cui partire',
		text: 'Norme spiegate, atti da cui partire, guide di metodo. Ogni documento indica le fonti e il giorno dell’ultima verifica, e avverte se una norma che cita non vale più.',
		link: 'Guarda che cosa c’è nella biblioteca',
	},
	consulenze: {
		name: 'Consulenze brevi',
		short:
			'Fino a tre l’anno, per telefono o per e-mail, su questioni di metodo, di diritto o di procedura.',
		need: 'Ho un dubbio, e devo decidere',
		text: 'Ogni ente può porre fino a tre quesiti l’anno, di metodo, di diritto o di amministrazione. Risponde lo staff, per telefono o per e-mail.',
	},
	interventi: {
		name: 'Lo staff nel tuo territorio',
		short: 'Due iniziative l’anno, organizzate dal tuo ente, con un intervento dello staff.',
		need: 'Vorrei parlarne con chi lavora qui',
		text: 'Il tuo ente organizza due iniziative l’anno nel proprio territorio. Lo staff viene e porta un intervento su temi normativi, amministrativi o di metodo.',
		only: 'Con la partecipazione personalizzata',
	},
	voce: {
		name: 'Voce in capitolo',
		short:
			'Chi aderisce risponde a questionari sui temi dei seminari e dice come va la comunità e come ripensarla.',
		need: 'Vorrei che si parlasse anche di questo',
		text: 'Chi aderisce risponde a questionari sui temi dei seminari. Dice anche come va la comunità e come ripensarla.',
	},
} as const;

export type Service = keyof typeof services;
