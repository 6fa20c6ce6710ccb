/** The mail that carries code and link. */
export const signInMail = {
	subject: 'Il codice per entrare nell’area riservata',
	intro: 'Ecco il codice per entrare. Scrivilo nella pagina da cui lo hai chiesto:',
	linkIntro:
		'Se leggi questo messaggio sullo stesso dispositivo e con lo stesso browser, puoi aprire il collegamento qui sotto e premere il pulsante:',
	duration:
		'Codice e collegamento valgono 10 minuti e una volta sola. Se ne chiedi altri, vale solo l’ultimo.',
	notYou:
		'Non hai chiesto di entrare? Non fare nulla: senza il browser da cui è partita la richiesta nessuno può usarli. Non comunicare il codice a nessuno, nemmeno a noi: non te lo chiederemo mai.',
	signature: 'Comunità di pratiche sulla coprogettazione',
} as const;
