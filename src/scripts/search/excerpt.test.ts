import { describe, expect, test } from 'vitest';
import { type Piece, readExcerpt, withoutTitle } from './excerpt.ts';

describe('an excerpt', () => {
	test.each([
		['La <mark>convenzione,</mark> poi', 'La [convenzione], poi'],
		["dell' <mark>ambito</mark> e l' ente", 'dell’[ambito] e l’ente'],
		["un po' di <mark>tempo.</mark>", 'un po’ di [tempo].'],
		['<mark>Due</mark> <mark>parole</mark>', '[Due] [parole]'],
		['la <mark>(convenzione);</mark> «<mark>d.lgs.</mark>»', 'la ([convenzione]); «[d.lgs].»'],
		['&lt;img src=x&gt; <mark>&lt;b&gt;</mark> & c.', '<img src=x> <[b]> & c.'],
		['niente', 'niente'],
		['', ''],
	])('%s reads as %s', (cut, read) => expect(shown(readExcerpt(cut))).toBe(read));
});

describe('the title that opens a section is not said twice', () => {
	test.each([
		["L' <mark>art.</mark> 5. Che cosa dice.", "L' art. 5", 'Che cosa dice.'],
		['Che <mark>cosa?</mark> Dice', 'Che cosa?', 'Dice'],
		['… in mezzo al <mark>testo</mark>', 'Titolo', '… in mezzo al [testo]'],
		['<mark>Durata.</mark> La <mark>durata</mark> è', 'Durata', 'La [durata] è'],
		['Testo', '', 'Testo'],
	])('%s under «%s»', (cut, title, read) => {
		expect(shown(withoutTitle(readExcerpt(cut), title))).toBe(read);
	});
});

function shown(pieces: readonly Piece[]): string {
	return pieces.map(({ text, marked }) => (marked && text ? `[${text}]` : text)).join('');
}
