import { webAddress } from './address-fields.ts';
import { flag, text } from './fields.ts';
import { group } from './group.ts';

/** La registrazione di un seminario, che si apre solo quando chi legge lo chiede. */
export const recording = group(
	[
		'registrazione',
		'{ titolo: La mattina, indirizzo: https://video.example/1, durata: 2 ore, sottotitoli: true }',
	],
	{
		/** Che cosa si vede. */
		titolo: text(['titolo', 'La mattina'], 160),
		/** Dove sta, per intero. */
		indirizzo: webAddress(['indirizzo', 'https://video.example/1']),
		/** Quanto dura. */
		durata: text(['durata', '2 ore e 10 minuti'], 80),
		/** Vero se ha i sottotitoli. */
		sottotitoli: flag(['sottotitoli', 'true']),
	},
);
