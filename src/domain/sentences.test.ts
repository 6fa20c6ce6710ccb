import { expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

test.each([
	['Un avviso. Una convenzione.', 2],
	['Chi sceglie? L’ente. E come?', 3],
	['L’art. 55 del d.lgs. 3 luglio 2017, n. 117, è breve.', 1],
	['Cons. Stato, sez. V, n. 5217. Lo dice la sentenza.', 2],
	['Non è «una gara». Lo dicono i giudici.', 2],
	['Senza un punto finale', 1],
	['', 1],
])('«%s» has %d sentences', (text, count) => {
	const spans = sentencesIn(text);
	expect(spans).toHaveLength(count);
	expect(spans.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
});
