import { list, text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';
import { money } from '#schemas/money-field.ts';

const PARTNERS = ['partner', '[Cooperativa La Fonte]'] as const;
const RESULTS = ['risultati', '[Dodici famiglie seguite]'] as const;
const LESSONS = ['lezioni', '[Il piano economico si guarda insieme]'] as const;

/** La scheda di un caso. */
export const caseStudy = group(
	['scheda', "{ capofila: Comune di Valbruna, periodo: '2024-2026' }"],
	{
		/** L’ente che lo guida. */
		capofila: text(['capofila', 'Comune di Valbruna'], 160),
		/** Da quando a quando. */
		periodo: text(['periodo', "'2024-2026'"], 80),
		/** Gli altri enti che vi lavorano. */
		partner: list(PARTNERS, text(PARTNERS, 160)).default([]),
		/** Le persone a cui si rivolge. */
		popolazione: text(['popolazione', 'Giovani con disabilità e le loro famiglie']).optional(),
		/** Quanto costa in tutto, in euro. */
		bilancio: money(['bilancio', '120000']).optional(),
		/** Che cosa è cambiato. */
		risultati: list(RESULTS, text(RESULTS)).default([]),
		/** Che cosa se ne impara. */
		lezioni: list(LESSONS, text(LESSONS)).default([]),
	},
);
