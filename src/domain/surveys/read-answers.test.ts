import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '#tests/support/surveys.ts';
import { readAnswers, readDraft } from './read-answers.ts';

type Typed = Record<string, readonly string[]>;
const typed = (answers: Typed) => (code: string) => answers[code] ?? [];
const send = (answers: Typed) => readAnswers(QUESTIONS, typed(answers));

function faultsOf(answers: Typed) {
	const reading = send(answers);
	if (reading.ok) return [];
	return reading.faults.map(({ question, fault }) => `${question.code}: ${fault.kind}`);
}

describe('what is sent', () => {
	test.each([
		['a required question wants an answer', {}, ['esperienza: missing']],
		[
			'a question that is asked because of another wants one too',
			{ esperienza: ['si'] },
			['ambiti: missing'],
		],
		[
			'a choice that is not on the list is refused',
			{ esperienza: ['forse'] },
			['esperienza: unknown'],
		],
		[
			'one wrong choice among several is refused',
			{ esperienza: ['si'], ambiti: ['anziani', 'sport'] },
			['ambiti: unknown'],
		],
		[
			'all faults come at once, in the order of the questions',
			{ esperienza: ['si'], note: ['x'.repeat(2001)], ambiti: ['?'] },
			['ambiti: unknown', 'note: too-long'],
		],
		[
			'a step beyond the scale is refused',
			{ esperienza: ['si'], ambiti: ['casa'], utilita: ['6'] },
			['utilita: unknown'],
		],
		[
			'a fault under a question that is not asked does not count',
			{ esperienza: ['no'], ambiti: ['sport'] },
			[],
		],
		['blanks alone are no answer', { esperienza: [' '] }, ['esperienza: missing']],
	])('%s', (_, answers: Typed, faults) => {
		expect(faultsOf(answers)).toEqual(faults);
	});

	test('keeps what was said under the questions that are asked, and nothing else', () => {
		const answers = {
			esperienza: ['si'],
			ambiti: ['anziani', 'anziani'],
			utilita: ['4'],
			note: ['  Tempo.\r\nE metodo. '],
			altro: ['x'],
		};
		expect(send(answers)).toEqual({
			ok: true,
			answers: { esperienza: ['si'], ambiti: ['anziani'], note: ['Tempo.\nE metodo.'] },
		});
	});

	test('a question that hangs on one that is not asked is not asked', () => {
		const answers = { esperienza: ['no'], ambiti: ['casa'], utilita: ['4'] };
		expect(send(answers)).toEqual({ ok: true, answers: { esperienza: ['no'] } });
	});

	test('of a question with one answer, one is read', () => {
		expect(send({ esperienza: ['no', 'si'] })).toEqual({
			ok: true,
			answers: { esperienza: ['no'] },
		});
	});
});

describe('a draft', () => {
	test('keeps what is not asked, because the answer before it may change', () => {
		const answers = { esperienza: ['no'], ambiti: ['casa'] };
		expect(readDraft(QUESTIONS, typed(answers))).toEqual({ ok: true, answers });
	});

	test('needs nothing', () => {
		expect(readDraft(QUESTIONS, typed({}))).toEqual({ ok: true, answers: {} });
	});

	test('is not kept with a text that is too long', () => {
		expect(readDraft(QUESTIONS, typed({ note: ['x'.repeat(2001)] }))).toMatchObject({ ok: false });
	});
});
