import type { z } from 'zod';
import { SURVEY_MODES } from '#domain/surveys/survey.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { slug } from './address-fields.ts';
import { instant } from './date-fields.ts';
import { choice, list, text } from './fields.ts';
import { group } from './group.ts';
import { refusal } from './refusal.ts';
import { rule } from './rule.ts';
import { SHARED_FIELDS } from './shared-fields.ts';
import { surveyQuestion } from './survey-question.ts';

const CLOSING = ['chiusura', '2027-04-30T23:59:00+02:00'] as const;
const QUESTIONS = ['domande', '[{ codice: note, tipo: testo, domanda: … }]'] as const;

const closesAfterOpening = rule<{ apertura?: unknown; chiusura?: unknown }>({
	kind: 'chiusura-prima-dell-apertura',
	path: 'chiusura',
	holds: ({ apertura, chiusura }) =>
		typeof apertura !== 'string' || typeof chiusura !== 'string' || chiusura > apertura,
	message: ({ apertura, chiusura }) =>
		refusal(say.survey.closesTooEarly(String(chiusura), String(apertura)), CLOSING.join(': ')),
});

/** `src/content/questionari/<slug>.yaml`: what the members are asked, and until when. */
export const surveySchema = group(['', 'titolo: …'], {
	...SHARED_FIELDS,
	/** Che cosa legge chi apre il questionario: perché si chiede, quanto tempo serve. */
	introduzione: text(['introduzione', 'Servono dieci minuti.'], 700),
	/** Da quando si può rispondere, con il fuso: +01:00 d’inverno, +02:00 d’estate. */
	apertura: instant(['apertura', '2027-03-15T09:00:00+01:00']),
	/** Fino a quando si può rispondere, scritto come l’apertura. */
	chiusura: instant(CLOSING),
	/** Chi risponde: l’ente con una risposta sola, o ogni persona senza nome. */
	risponde: choice(['risponde', 'ente'], SURVEY_MODES),
	/** Il seminario dopo il quale si fa, con il nome del suo file senza estensione. */
	seminario: slug(['seminario', 'dividere-ruoli-e-responsabilita']).optional(),
	/** Le domande, nell’ordine in cui si leggono. */
	domande: list(QUESTIONS, surveyQuestion, 1),
}).refine(closesAfterOpening.holds, closesAfterOpening.refusal);

export type SurveyFile = z.infer<typeof surveySchema>;
