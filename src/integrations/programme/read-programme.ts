import type {
	Allowances,
	Programme,
	ProgrammeSeminar,
	SeminarMaterials,
} from '#domain/programme.ts';
import { publishedSeminars } from '#domain/seminars.ts';
import type { Survey } from '#domain/surveys/survey.ts';
import { isPublished } from '#domain/visibility.ts';
import { type SeminarFrontMatter, seminarSchema } from '#schemas/seminar.ts';
import { readSiteFacts, type SiteFacts } from '#schemas/site-facts.ts';
import { surveySchema } from '#schemas/survey.ts';
import { readContributions } from './read-contributions.ts';
import { readPages } from './read-pages.ts';
import { toSurvey } from './to-survey.ts';

/**
 * Reads what the services need of the content.
 *
 * @param root folder of the content, absolute
 * @throws where the content is wrong: its check, which comes first, has said it in better words
 */
export function readProgramme(root: string): Programme {
	const [base, personalised] = (['base', 'personalizzata'] as const).map((plan) =>
		allowancesOf(readSiteFacts(root), plan),
	);
	if (!base || !personalised) throw new Error('sito.yaml does not name both plans.');
	return {
		allowances: { base, personalizzata: personalised },
		seminars: publishedSeminars(readPages(root, 'seminari', seminarSchema)).map(toSeminar),
		contributions: readContributions(root),
		surveys: readSurveys(root),
	};
}

function readSurveys(root: string): Survey[] {
	return readPages(root, 'questionari', surveySchema)
		.filter(({ data }) => isPublished(data))
		.map(toSurvey)
		.sort((a, b) => (a.closesAt < b.closesAt ? 1 : -1));
}

function allowancesOf(facts: SiteFacts, plan: string): Allowances | undefined {
	const found = facts.adesioni.find(({ codice }) => codice === plan);
	return (
		found && {
			seats: found.posti_per_seminario,
			consultations: found.consulenze,
			appearances: found.interventi,
		}
	);
}

function toSeminar({ slug, data }: { slug: string; data: SeminarFrontMatter }): ProgrammeSeminar {
	return {
		slug,
		title: data.titolo,
		summary: data.sommario,
		start: data.inizio,
		end: data.fine,
		place: data.luogo,
		mode: data.modalita,
		topics: data.argomenti,
		capacity: data.posti ?? null,
		opens: data.iscrizioni?.apertura ?? null,
		closes: data.iscrizioni?.chiusura ?? null,
		registrantsOnly: data.materiali_per === 'iscritti' ? toMaterials(data) : null,
	};
}

function toMaterials({ registrazione, materiali }: SeminarFrontMatter): SeminarMaterials {
	return {
		recording: registrazione
			? {
					title: registrazione.titolo,
					address: registrazione.indirizzo,
					length: registrazione.durata,
					hasSubtitles: registrazione.sottotitoli,
				}
			: null,
		links: materiali.map(({ titolo, indirizzo }) => ({ title: titolo, address: indirizzo })),
	};
}
