import { application } from './application.ts';
import { landing } from './landing.ts';
import { network } from './network.ts';
import { publications } from './publications.ts';
import { seminars } from './seminars.ts';
import { showcase } from './showcase.ts';
import { timeline } from './timeline.ts';

/** The pages that everyone may read and search engines may list, by address; each has a picture. */
export const publicPages = {
	'/': landing,
	'/comunita/': {
		title: 'La comunità',
		description:
			'Perché una comunità di pratiche sulla coprogettazione, chi la conduce e che cosa si chiede a chi aderisce.',
	},
	'/comunita/rete/': network,
	'/attivita/': {
		title: 'Che cosa facciamo insieme',
		description:
			'Seminari, biblioteca riservata, consulenze brevi, interventi nel territorio e questionari: che cosa fa in un anno chi aderisce.',
	},
	'/adesione/': {
		title: 'Aderire alla comunità',
		description:
			'Le due forme di adesione alla comunità di pratiche: che cosa comprendono, quanto costano, come si chiede di aderire.',
	},
	'/adesione/richiesta/': application,
	'/seminari/': seminars,
	'/pubblicazioni/': publications,
	'/biblioteca/': showcase,
	'/cronologia/': timeline,
	'/contatti/': {
		title: 'Contatti',
		description: 'A chi scrivere o telefonare per sapere di più, per aderire e per entrare.',
	},
	'/privacy/': {
		title: 'Privacy',
		description: 'Quali dati personali usa questo sito, perché e per quanto tempo.',
	},
	'/accessibilita/': {
		title: 'Accessibilità',
		description:
			'Come è fatto il sito perché tutti possano usarlo, che cosa ancora non va e a chi segnalarlo.',
	},
	'/note-legali/': {
		title: 'Note legali',
		description: 'Di chi è il sito, che valore hanno i testi e come si possono usare.',
	},
} as const satisfies Readonly<Record<string, { title: string; description: string }>>;

/** Whether an address is one of these pages. */
export function isPublicPage(address: string): boolean {
	return Object.hasOwn(publicPages, address);
}
