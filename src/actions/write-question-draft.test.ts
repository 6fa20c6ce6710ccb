import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentSchema } from '#schemas/document.ts';
import { writeQuestionDraft } from './write-question-draft.ts';

const DRAFT = {
	title: "Serve il CIG: sì, no, «forse»? # dell'ente",
	summary: '- Quando serve: dipende.',
	question: 'Dobbiamo chiedere un CIG? [ente] lo chiede.',
	answer: 'Dipende.',
	body: '## Perché\n\nSe {x} < y, allora\n- uno\n- due',
};

function frontMatterOf(file: string): unknown {
	const [, lines = ''] = /^---\n([\s\S]*?)\n---\n/.exec(file) ?? [];
	return parse(lines);
}

test('a draft has all that a document of its type needs, whatever signs are in it', () => {
	const file = writeQuestionDraft(DRAFT, { topic: 'cig-cup', phase: '03' }, '2026-11-24');
	const reading = documentSchema.safeParse(frontMatterOf(file));
	expect(reading.error?.issues ?? []).toEqual([]);
	expect(reading.data).toMatchObject({
		titolo: DRAFT.title,
		sommario: DRAFT.summary,
		stato: 'bozza',
		tipo: 'quesito',
		fasi: ['03'],
		trasversali: ['cig-cup'],
		scheda: { domanda: DRAFT.question, risposta: DRAFT.answer },
		rivedere: '2027-11-24',
	});
});

test('its text is text for MDX', () => {
	const file = writeQuestionDraft(DRAFT, { topic: 'cig-cup', phase: '03' }, '2026-11-24');
	expect(file).toMatch(/\n---\n\n## Perché\n\nSe \\\{x\\\} \\< y, allora\n- uno\n- due\n$/);
});

test('from a day that comes every four years it is read again on the last of February', () => {
	const file = writeQuestionDraft(DRAFT, { topic: 'iva', phase: '08' }, '2028-02-29');
	expect(frontMatterOf(file)).toMatchObject({ rivedere: '2029-02-28' });
});
