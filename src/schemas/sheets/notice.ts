import { z } from 'zod';
import { sameDayAfter } from '#domain/dates.ts';
import { INSTRUMENTS } from '#domain/sheet-terms.ts';
import { day } from '#schemas/date-fields.ts';
import { absentOr, line } from '#schemas/example.ts';
import { choice, list, text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';
import { money } from '#schemas/money-field.ts';
import { refusal, refusing } from '#schemas/refusal.ts';
import { rule } from '#schemas/rule.ts';
import { contentErrors as say } from '#text/content-errors.ts';

const CRITERIA = ['criteri', '[{ nome: Lettura del bisogno, punti: 20 }]'] as const;
const POINTS = ['punti', '20'] as const;

const criterion = group(CRITERIA, {
	/** Che cosa si guarda. */
	nome: text(['nome', 'Lettura del bisogno'], 160),
	/** Quanti punti vale al massimo. */
	punti: z.number({ error: absentOr(POINTS, say.wrongShape('punti')) }).refine(
		(points) => points >= 0,
		refusing('punteggio-negativo', (input) =>
			refusal(say.negativePoints(String(input)), line(['punti', String(input).replace('-', '')])),
		),
	),
});

const closesAfterOpening = rule<{ pubblicazione?: unknown; scadenza?: unknown }>({
	kind: 'scadenza-prima-della-pubblicazione',
	path: 'scadenza',
	holds({ pubblicazione, scadenza }) {
		if (typeof pubblicazione !== 'string' || typeof scadenza !== 'string') return true;
		return scadenza > pubblicazione;
	},
	message: ({ pubblicazione, scadenza }) =>
		refusal(
			say.closesTooEarly(String(scadenza), String(pubblicazione)),
			`scadenza: ${sameDayAfter(String(scadenza), String(pubblicazione))}`,
		),
});

/** La scheda di un avviso. */
export const notice = group(
	['scheda', '{ istituto: coprogettazione, pubblicazione: 2026-10-01, scadenza: 2026-10-31 }'],
	{
		/** Lo strumento che l’avviso apre. */
		istituto: choice(['istituto', 'coprogettazione'], INSTRUMENTS),
		/** Il giorno in cui è stato pubblicato. */
		pubblicazione: day(['pubblicazione', '2026-10-01']),
		/** L’ultimo giorno per candidarsi, dopo quello della pubblicazione. */
		scadenza: day(['scadenza', '2026-10-31']),
		/** Gli euro che l’ente mette a disposizione. */
		risorse: money(['risorse', '180000']).optional(),
		/** Quanto dura il progetto. */
		durata: text(['durata', '24 mesi'], 120).optional(),
		/** I criteri con cui si scelgono i partner, ciascuno con i suoi punti. */
		criteri: list(CRITERIA, criterion).default([]),
		/** Il codice unico di progetto, se c’è. */
		cup: text(['cup', 'J81B26000120006'], 40).optional(),
		/** Il codice identificativo, se serve. */
		cig: text(['cig', 'B1234567A9'], 40).optional(),
		/** Come è finita la selezione. */
		esito: text(['esito', 'Quattro enti ammessi ai tavoli']).optional(),
	},
).refine(closesAfterOpening.holds, closesAfterOpening.refusal);
