/** What the leak check says. */
export const leakCheck = {
	planting: 'Segno ogni testo riservato con una parola che non esiste altrove',
	building: 'Costruisco il sito di prova con quelle parole',
	leak: (file: string, source: string, field: string) =>
		`${file}: contiene «${field}» di ${source}, e lo apre anche chi non può leggerlo`,
	unseen: (source: string, field: string) =>
		`«${field}» di ${source} non si trova in nessun file riservato: il controllo non lo vede, quindi non prova niente`,
	unsearched: (source: string, field: string, folder: string) =>
		`«${field}» di ${source} non si trova nella ricerca, in ${folder}`,
	untold: (source: string, field: string) =>
		`«${field}» di ${source} non si trova nella biblioteca pubblica, dove un documento annunciato deve stare`,
	secret: (file: string, name: string) => `${file}: contiene ${name}`,
	failed: (problems: number) =>
		problems === 1
			? 'C’è 1 fuga di testi riservati:'
			: `Ci sono ${problems} fughe di testi riservati:`,
	passed: (words: number, files: number) =>
		`Nessuna delle ${words} parole di prova è uscita dal suo posto; i file pubblici sono ${files}.`,
	notBuilt: (folder: string) =>
		`In ${folder} non c’è un sito costruito: lancia prima npm run build.`,
} as const;
