/** What the content check says of the files that documents offer to download. */
export const attachmentErrors = {
	encrypted: (file: string) =>
		`Il file «${file}» è protetto: chiede una password, o vieta di copiare o di stampare.`,
	damaged: {
		'not-a-pdf': (file: string) => `Il file «${file}» non è un PDF, anche se ne porta il nome.`,
		'cut-short': (file: string) => `Il file «${file}» è incompleto: ne manca la fine.`,
		unreadable: (file: string) => `Il file «${file}» è rovinato: non si riesce a leggerlo tutto.`,
	},
	noPackage: (file: string, kind: string) =>
		`Il file «${file}» non è un documento ${kind}: è rovinato, protetto da una password, o ha cambiato estensione.`,
	tooLong: {
		pages: (file: string) => `Il file «${file}» ha più di 1.000 pagine.`,
		characters: (file: string) => `Il file «${file}» ha più di 4 milioni di caratteri.`,
	},
	unfinished: {
		time: (file: string) => `Il file «${file}» chiede troppo tempo per essere letto.`,
		memory: (file: string) => `Il file «${file}» chiede troppa memoria per essere letto.`,
	},
	scan: (file: string) =>
		`Il file «${file}» è una scansione: è fatto di immagini, e un lettore di schermo non le legge.`,
	scanNotice: (file: string) =>
		`Il file «${file}» è una scansione: la ricerca non trova ciò che c’è scritto.`,
	untagged: (file: string) =>
		`Il file «${file}» non ha le etichette che dicono che cosa è titolo, elenco o tabella: non è accessibile.`,
	author: (file: string) => `Le proprietà del file «${file}» dicono chi lo ha scritto.`,
	acts: (file: string, acts: readonly string[]) =>
		`Il file «${file}» non si limita a mostrarsi. Contiene ${acts.join('; ')}.`,
	active: {
		script: 'un programma (JavaScript)',
		program: 'un comando che avvia un altro programma',
		'form-sent-away': 'un modulo che spedisce altrove ciò che si compila',
		'file-inside': 'un altro file al suo interno',
		media: 'un suono, un filmato o un oggetto in tre dimensioni',
		xfa: 'un modulo nel vecchio formato XFA, che i browser non aprono',
	},
} as const;
