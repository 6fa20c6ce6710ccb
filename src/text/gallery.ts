/** The page that shows the parts of the site with all their states; only the demo has it. */
export const gallery = {
	title: 'Stile del sito',
	lead: 'Le parti con cui si costruiscono le pagine, con tutti i loro stati. Per ciascuna: a che cosa serve e come si scrive. Questa pagina esiste solo nella prova sul tuo computer.',
	contents: 'In questa pagina',
	write: 'Come si scrive',
	parts: {
		colori: {
			name: 'Colori',
			use: 'I nomi sono in tokens.css, e nessun altro foglio di stile scrive un colore. Ogni colore ha un valore per il tema chiaro, uno per lo scuro e uno per chi chiede più contrasto.',
		},
		caratteri: {
			name: 'Caratteri',
			use: 'Bricolage Grotesque per i titoli, Instrument Sans per ciò che si usa, Source Serif per ciò che si legge.',
		},
		forme: {
			name: 'Forme',
			use: 'Sei figure che si uniscono: il segno del sito, il motivo, i segni delle attività, i grafici.',
		},
		pulsanti: {
			name: 'Pulsanti',
			use: 'Per fare qualcosa o per il passo principale di una pagina. Uno pieno per pagina; gli altri sono discreti. Nessun pulsante è spento: chi lo preme legge che cosa manca.',
		},
		collegamenti: {
			name: 'Collegamenti',
			use: 'Per andare altrove. Le parole dicono dove, anche lette da sole; la riga sotto c’è sempre, e si fa più spessa sotto il puntatore.',
		},
		campi: {
			name: 'Campi',
			use: 'Per chiedere qualcosa. L’etichetta sta sopra e resta; l’aiuto la segue; l’errore dice che cosa fare, e un lettore di schermo lo legge insieme al campo.',
		},
		scelte: {
			name: 'Scelte',
			use: 'Una fra poche, tutte in vista; sì o no, con una casella. Se sono più di sette, un elenco a discesa.',
		},
		errori: {
			name: 'Riepilogo degli errori',
			use: 'In cima al modulo che non si è potuto accettare. Ogni riga porta al suo campo.',
		},
		messaggi: {
			name: 'Messaggi',
			use: 'Una cosa da sapere prima del resto, un pericolo, un esito. Il bordo li distingue, ma è la prima frase a dire che cosa sono.',
		},
		etichette: {
			name: 'Etichette',
			use: 'Poche parole che dicono di che genere è una cosa. Non si premono: ciò che porta altrove è un collegamento.',
		},
		carte: {
			name: 'Carte',
			use: 'Per scegliere fra cose diverse guardandole insieme. Per tutto il resto c’è l’elenco.',
		},
		elenchi: {
			name: 'Elenchi',
			use: 'Una riga per cosa, con una linea spessa in cima e una sottile fra l’una e l’altra.',
		},
		tabelle: {
			name: 'Tabelle',
			use: 'Per confrontare. Quella larga scorre dentro la sua cornice, che ha un nome e si muove con le frecce.',
		},
		scomparsa: {
			name: 'Testo a scomparsa',
			use: 'Per ciò che serve a pochi. La riga dice che cosa c’è dentro; sulla carta si stampa aperto.',
		},
		linguette: {
			name: 'Linguette',
			use: 'Per cose dello stesso genere di cui se ne guarda una alla volta. Sono testi a scomparsa: se ne apre uno e l’altro si chiude, senza programmi. Su uno schermo stretto stanno uno sotto l’altro.',
		},
		finestra: {
			name: 'Finestra',
			use: 'Per una domanda a cui bisogna rispondere prima di andare avanti. Si chiude con Esc o con il pulsante, e si torna dove si era.',
		},
		percorso: {
			name: 'Percorso e pagine',
			use: 'Dove mi trovo, e come si passa da una pagina di un elenco all’altra.',
		},
		passi: {
			name: 'Passi',
			use: 'I documenti di una procedura, in ordine. La linea è spessa fin dove si è arrivati.',
		},
		testo: {
			name: 'Testo',
			use: 'Ciò che si scrive in un documento: titoli, elenchi, citazioni, note, tabelle, riquadri, articoli e commi. Come si scrive lo dice la guida per la redazione.',
		},
	},
	states: {
		full: 'Manda la richiesta',
		quiet: 'Torna all’elenco',
		link: 'Un pulsante che porta altrove',
		hover:
			'Sotto il puntatore il pulsante pieno si fa più scuro, quello discreto prende un fondo, e la parola viene sottolineata. Con la tastiera, una cornice blu di tre pixel sta fuori da ciò che è scelto.',
	},
	steps: {
		title: 'I tavoli di Valbruna (esempio)',
		names: ['Avviso', 'Verbale', 'Convenzione'],
	},
} as const;
