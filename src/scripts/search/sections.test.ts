import { describe, expect, test } from 'vitest';
import type { Hit, Section } from './pagefind.ts';
import { sectionsIn } from './sections.ts';

const TOP = section('', 'Una <mark>convenzione</mark> e altro', 40);
const DURATION = section('durata', 'La <mark>durata</mark> della <mark>convenzione</mark>', 2);
const COSTS = section('costi', 'I costi della <mark>convenzione</mark>', 9);

describe('the section to which a result leads', () => {
	test.each([
		['durata convenzione', 'holds more of the words', [TOP, COSTS], DURATION],
		['convenzione', 'among equals, holds them where they weigh more', [DURATION], COSTS],
		['patti', 'is the top of a page whose title says all the words', [DURATION], TOP],
	] as const)('for %s it %s', (...[terms, , others, first]) => {
		const sections = [...others, first];
		expect(sectionsIn(hit('Patto e patti', sections), terms)[0]).toBe(first);
	});

	test('is none where words are found in no text', () => {
		expect(sectionsIn(hit('Titolo', []), 'parola')).toEqual([]);
	});
});

function section(anchor: string, excerpt: string, balanced_score: number): Section {
	return {
		url: `/pagina/#${anchor}`,
		title: anchor,
		excerpt,
		...(anchor && { anchor: {} }),
		weighted_locations: [{ balanced_score }],
	};
}

function hit(title: string, sub_results: readonly Section[]): Hit {
	return { url: '/pagina/', content: '', locations: [], meta: { title }, sub_results };
}
