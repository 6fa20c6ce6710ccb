import { describe, expect, test } from 'vitest';
import { splitLinks } from './split-links.ts';

describe('splitLinks', () => {
	test('a text without addresses is one piece', () => {
		expect(splitLinks('Scrivi il codice.')).toEqual([{ text: 'Scrivi il codice.', isLink: false }]);
	});

	test('an empty text has no pieces', () => {
		expect(splitLinks('')).toEqual([]);
	});

	test('the full stop of the sentence is not part of the address', () => {
		expect(splitLinks('Apri https://a.example/b/?t=1&r=%2F. Poi entra.')).toEqual([
			{ text: 'Apri ', isLink: false },
			{ text: 'https://a.example/b/?t=1&r=%2F', isLink: true },
			{ text: '. Poi entra.', isLink: false },
		]);
	});

	test('an address keeps its closing slash', () => {
		expect(splitLinks('http://localhost:8787/')).toEqual([
			{ text: 'http://localhost:8787/', isLink: true },
		]);
	});

	test('only addresses of the web become links', () => {
		expect(splitLinks('javascript:alert(1) data:text/html,x').some((p) => p.isLink)).toBe(false);
	});
});
