import { scaleOptions } from '#domain/surveys/count-answers.ts';
import type { Survey, SurveyOption, SurveyQuestion } from '#domain/surveys/survey.ts';
import type { SurveyFile } from '#schemas/survey.ts';

/** A questionnaire as the services know it. */
export function toSurvey({ slug, data }: { slug: string; data: SurveyFile }): Survey {
	return {
		slug,
		title: data.titolo,
		summary: data.sommario,
		intro: data.introduzione,
		opensAt: data.apertura,
		closesAt: data.chiusura,
		mode: data.risponde,
		seminar: data.seminario ?? null,
		questions: data.domande.map(toQuestion),
	};
}

type QuestionFile = SurveyFile['domande'][number];

function toQuestion(question: QuestionFile): SurveyQuestion {
	return {
		code: question.codice,
		kind: question.tipo,
		label: question.domanda,
		hint: question.aiuto ?? null,
		required: question.obbligatoria,
		options: optionsOf(question),
		condition: question.se
			? { question: question.se.domanda, answers: question.se.risposta }
			: null,
	};
}

function optionsOf({ tipo, risposte = [], estremi = [], gradini }: QuestionFile): SurveyOption[] {
	const [lowest = '', highest = ''] = estremi;
	if (tipo === 'scala') return scaleOptions(gradini, [lowest, highest]);
	return risposte.map(({ codice, testo }) => ({ code: codice, label: testo }));
}
