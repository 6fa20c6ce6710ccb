/** What stops a build before it can be served or deployed. */
export const siteManifest = {
	stopped: 'Il sito costruito non si può pubblicare:',
	noWorker: 'server/wrangler.json manca: senza Worker le pagine riservate sarebbero aperte a tutti',
	badName: (path: string) =>
		`${path}: nei nomi dei file solo lettere minuscole senza accenti, cifre, trattino, trattino basso e punto, e ogni parte comincia con una lettera o una cifra`,
	sourceMap: (path: string) => `${path}: una mappa del codice non va fra i file serviti`,
	forbidden: (path: string) => `${path}: questo file non va fra quelli serviti`,
	twoAddresses: (path: string) =>
		`${path}: una pagina sta in una cartella sua, come ${path.replace(/\.html$/, '/index.html')}`,
	missingRefusal: (path: string) =>
		`${path} manca: il Worker lo manda quando rifiuta una richiesta`,
	unclassified: (path: string) =>
		`${path}: nessuna regola dice per chi è. Se è pubblico, aggiungi il suo indirizzo in src/integrations/site-manifest/address-classes.ts`,
	unlistedPage: (address: string) =>
		`${address}: è una pagina creata su richiesta che non è nell’elenco di functions/routes.ts`,
	missingPage: (address: string) =>
		`${address}: è nell’elenco di functions/routes.ts, ma in src/pages non c’è una pagina con prerender = false`,
	fileAndPage: (address: string) =>
		`${address}: è insieme un file e una pagina creata su richiesta`,
	setting: (key: string, value: string) => `server/wrangler.json: ${key} deve valere ${value}`,
	unexpectedSetting: (key: string) =>
		`server/wrangler.json: ${key} non è fra le impostazioni previste da src/integrations/site-manifest/built-config.ts`,
	written: (files: number, build: string) => `${files} file con la loro classe (build ${build}).`,
} as const;
