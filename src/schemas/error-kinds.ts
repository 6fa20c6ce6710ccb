/**
 * Every way in which content can be wrong, with the reason why it matters. The name of a kind is the
 * name of its page in `docs/errori/`.
 */
export const ERROR_KINDS = {
	'fatti-del-sito-assenti': 'Nomi, quote e contatti di tutte le pagine vengono da `sito.yaml`.',
	'codifica-non-utf-8': 'In un’altra codifica le lettere accentate diventano segni illeggibili.',
	'mdx-non-valido': 'In un file .mdx i segni «<» e «{» cominciano un componente, e vanno chiusi.',
	'riquadro-non-valido':
		'Un riquadro che il sito non conosce, o che non si chiude, ferma la pagina.',
	'riquadro-di-norma':
		'Chi legge si fida delle parole di una legge e del loro stato: devono venire dal registro.',
	'file-ignorato': 'Un file con un’altra estensione non diventa una pagina, e nessuno lo dice.',
	'frontespizio-assente': 'Senza il frontespizio il sito non sa che cosa sia il documento.',
	'yaml-non-valido':
		'Il frontespizio è scritto in YAML e un segno fuori posto lo rende illeggibile.',
	'chiave-ripetuta': 'Di due valori per la stessa chiave non si sa quale vale.',
	'chiave-sconosciuta':
		'Una chiave scritta male verrebbe ignorata senza che nessuno se ne accorga.',
	'chiave-mancante': 'Le pagine e i filtri della biblioteca usano questa informazione.',
	'valore-non-ammesso': 'I filtri della biblioteca conoscono solo i valori di un elenco chiuso.',
	'valore-vuoto': 'Una chiave senza valore lascia un buco nella pagina.',
	'testo-troppo-lungo':
		'Nei risultati della ricerca e negli elenchi un testo lungo viene tagliato.',
	'data-non-valida': 'Le date ordinano i documenti e dicono a chi legge quanto sono recenti.',
	'indirizzo-non-valido': 'Chi segue il collegamento arriverebbe a una pagina che non c’è.',
	'territorio-non-valido': 'Il filtro per territorio usa i codici dell’ISTAT.',
	'sottotipo-di-altro-tipo': 'Ogni tipo di documento ha i suoi sottotipi.',
	'revisione-prima-della-verifica': 'La revisione è la prossima verifica: viene dopo l’ultima.',
	'fine-prima-dell-inizio':
		'Un periodo che finisce prima di cominciare non contiene nessun giorno.',
	'importo-non-valido': 'Un importo scritto male diventa un’altra cifra, e chi legge ci crede.',
	'vigenza-senza-nota': 'Chi legge deve sapere che cosa è cambiato prima di riusare il testo.',
	'scadenza-prima-della-pubblicazione':
		'Nessuno potrebbe rispondere a un avviso che scade prima di essere pubblicato.',
	'punteggio-negativo': 'Un criterio dà punti, non ne toglie.',
	'riassunto-mancante': 'Chi usa un lettore di schermo saprebbe solo che il file esiste.',
	'nome-del-file': 'Il nome del file è l’indirizzo della pagina, che deve passare ovunque uguale.',
	'indirizzo-ripetuto': 'Due file con lo stesso indirizzo si coprirebbero l’un l’altro.',
	'titolo-ripetuto': 'Chi cerca non distinguerebbe due documenti con lo stesso titolo.',
	'correlato-inesistente': 'Chi legge seguirebbe un collegamento verso il nulla.',
	'correlato-riservato':
		'Il titolo di un documento riservato non deve comparire dove lo legge chi non può aprirlo.',
	'riferimento-inesistente': 'Chi legge seguirebbe un rimando verso il nulla.',
	'riferimento-riservato':
		'Ciò che è riservato non deve comparire dove lo legge chi non può aprirlo.',
	'riferimento-a-se-stesso': 'Chi legge tornerebbe alla pagina da cui è partito.',
	'passo-di-altra-visibilita':
		'La pagina di ogni passo mostra tutti gli altri: devono avere gli stessi lettori.',
	'documento-in-due-procedure':
		'La pagina di un documento mostra il suo percorso, e deve essere uno solo.',
	'argomento-senza-tema':
		'Un argomento compare sopra l’elenco di una questione trasversale, e il nome del file dice quale.',
	'alias-conteso': 'In un certo giorno un nome deve indicare un atto solo.',
	'identificativo-ripetuto':
		'Due voci con lo stesso identificativo sono la stessa scritta due volte.',
	'atto-non-letto': 'La cronologia dice che cosa cambia con un atto: qualcuno deve averlo letto.',
	'data-diversa-dal-registro': 'Di un atto il sito deve dire sempre lo stesso giorno.',
	'parola-dei-contratti':
		'Un giudice legge le parole dei contratti come segni di un appalto mascherato.',
	'data-futura': 'Chi legge si fida di una data: dice che una cosa è già successa.',
	'allegato-mancante': 'Chi legge troverebbe un allegato che non si apre.',
	'allegato-non-ammesso': 'Si pubblicano solo formati che tutti possono aprire.',
	'allegato-pesante': 'Un file pesante non si apre con una connessione lenta.',
	'allegato-di-due-visibilita':
		'Un allegato segue le regole di accesso del suo documento, e qui sono due.',
	'allegato-inutilizzato':
		'Un file che nessun documento cita non si trova e resta online per sbaglio.',
	'allegato-protetto':
		'Un file protetto non si cerca, non si copia, e chi usa un lettore di schermo può non leggerlo.',
	'allegato-rovinato': 'Chi lo scarica troverebbe un file che non si apre.',
	'allegato-smisurato': 'La ricerca legge ogni pagina, e un file smisurato la ferma per tutti.',
	'allegato-scansionato':
		'Chi usa un lettore di schermo troverebbe pagine vuote, e la pagina gli ha promesso il contrario.',
	'allegato-senza-etichette':
		'Un lettore di schermo leggerebbe le parole in fila, senza titoli né tabelle.',
	'allegato-attivo': 'Un PDF si apre nel browser di chi legge, e lì deve soltanto mostrarsi.',
	'allegato-con-autore':
		'Il nome di chi scrive è un dato personale, che il codice del progetto conserverebbe per sempre.',
	'chiusura-prima-dell-apertura': 'A un questionario così nessuno potrebbe mai rispondere.',
	'codice-ripetuto': 'Le risposte si conservano sotto il codice, e due finirebbero insieme.',
	'domanda-incompleta':
		'Chi risponde vede ciò che il tipo di domanda promette: scelte, gradini o un testo.',
	'condizione-impossibile': 'Una domanda con una condizione che non si avvera non la vede nessuno.',
	'contenuto-di-esempio':
		'Chi legge prenderebbe per vero un ente, un atto o un incontro inventato per mostrare come si fa.',
	'immagine-senza-testo': 'Chi non vede l’immagine legge il suo testo alternativo.',
	'immagine-non-relativa':
		'Solo un’immagine indicata con un percorso relativo segue le regole di accesso del suo documento.',
	'immagine-mancante': 'Chi legge troverebbe un riquadro vuoto.',
} as const satisfies Record<string, string>;

export type ErrorKind = keyof typeof ERROR_KINDS;
