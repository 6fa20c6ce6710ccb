import { EDITORIAL_STATES } from '#domain/visibility.ts';
import { webAddress } from './address-fields.ts';
import { day } from './date-fields.ts';
import { choice, flag, text } from './fields.ts';
import { group } from './group.ts';

/** Keys that more than one kind of page has, with one meaning for all. */
export const SHARED_FIELDS = {
	/** Il titolo della pagina, al massimo 110 caratteri. */
	titolo: text(['titolo', 'Condurre i tavoli di coprogettazione'], 110),
	/** Una o due frasi che dicono che cosa trova chi legge, al massimo 300 caratteri. */
	sommario: text(['sommario', 'Come si prepara un tavolo e chi lo conduce.'], 300),
	/** Il punto a cui è il testo: una bozza non compare da nessuna parte. */
	stato: choice(['stato', 'pubblicato'], EDITORIAL_STATES).default('pubblicato'),
	/** Vero se il contenuto è inventato per mostrare come funziona, e la pagina lo dice. */
	esempio: flag(['esempio', 'true']).default(false),
};

/** Da dove viene ciò che è scritto: un atto, un libro, una pagina. */
export const source = group(['fonti', "[{ titolo: 'D.M. 31 marzo 2021, n. 72' }]"], {
	/** Come si cita la fonte. */
	titolo: text(['titolo', 'D.M. 31 marzo 2021, n. 72']),
	/** Dove si legge in rete, se c’è. */
	url: webAddress(['url', 'https://www.gazzettaufficiale.it/']).optional(),
});

/** L’ultima volta che qualcuno ha controllato che il testo sia ancora giusto. */
export const verification = group(['verificato', '{ il: 2026-11-10, da: Redazione }'], {
	/** Il giorno del controllo. */
	il: day(['il', '2026-11-10']),
	/** Chi ha controllato. */
	da: text(['da', 'Redazione'], 120),
});
