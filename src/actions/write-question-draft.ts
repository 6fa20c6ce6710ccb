import { stringify } from 'yaml';
import { type Day, isDay } from '#domain/dates.ts';
import { asMdxText, type QuestionDraft } from '#domain/question-draft.ts';

/** What of a request says where its draft belongs in the library. */
export type Placed = { topic: string; phase: string };

/**
 * A draft of a document of type `quesito`, as the file that goes into `src/content/documenti/`. It is
 * marked as a draft: it is on no page until somebody has read it, and given it its sources.
 *
 * @param today in Europe/Rome
 */
export function writeQuestionDraft(draft: QuestionDraft, placed: Placed, today: Day): string {
	const frontMatter = {
		titolo: draft.title,
		sommario: draft.summary,
		tipo: 'quesito',
		sottotipo: 'risposta',
		stato: 'bozza',
		data: today,
		ente: 'Redazione',
		visibilita: 'membri',
		fasi: [placed.phase],
		trasversali: [placed.topic],
		territorio: { livello: 'nazionale' },
		scheda: { domanda: draft.question, risposta: draft.answer },
		fonti: [{ titolo: 'Consulenza breve della comunità di pratiche' }],
		verificato: { il: today, da: 'Redazione' },
		rivedere: yearAfter(today),
	};
	const lines = stringify(frontMatter, { lineWidth: 0 });
	return `---\n${lines}---\n\n${asMdxText(draft.body)}\n`;
}

/** 29 February comes back as the 28th. */
function yearAfter(day: Day): Day {
	const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
	return isDay(next) ? next : `${next.slice(0, 8)}28`;
}
