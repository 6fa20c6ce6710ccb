/** What the operator reads when a variable or a binding is missing or can’t be used. */
export const configuration = {
	absent: 'manca',
	origin: 'dev’essere un indirizzo https, oppure http://localhost, senza percorso',
	secret: 'servono almeno 32 byte',
	sender: 'si può scegliere cloudflare o smtp; mailbox solo nella prova locale',
	from: 'dev’essere un indirizzo di posta, oppure Nome <indirizzo>',
	applicationsTo: 'dev’essere un solo indirizzo di posta, senza nome',
	port: 'dev’essere un numero da 1 a 65535',
	tenant: 'dev’essere l’identificativo (GUID) di un solo tenant: common e simili non valgono',
	issuer: 'dev’essere un indirizzo https, oppure http://localhost',
	repository: 'si scrive proprietario/nome, come nell’indirizzo su GitHub',
	strongSignIn: 'si può lasciare vuota o scrivere richiesto',
};
