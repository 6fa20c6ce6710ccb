import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchableHtml } from './searchable-html.ts';

describe('the text of a page', () => {
	test.each([
		['<p>dell’ambito</p>', "<p>dell' ambito</p>"],
		['<p>l&#39;ente dell&rsquo;ambito</p>', "<p>l' ente dell' ambito</p>"],
		['<p>n.&nbsp;117 &amp; &lt;b&gt; &eacute;</p>', '<p>n. 117 &amp; &lt;b&gt; &eacute;</p>'],
		['a < b dell’ente', "a < b dell' ente"],
		['<p>di <b>cui</b> qui</p>', '<p>di <b>cui</b> qui</p>'],
	])('%s is indexed as %s', (html, indexed) => expect(searchableHtml(html)).toBe(indexed));

	test.each([
		['<a title="dell’ambito > x" href="/l’a/">'],
		["<p class='l’a'>"],
		['<!-- dell’ambito -->'],
		['<script>const a = "dell’ambito" < b;</script>'],
		['<style>a::after { content: "l’a" }</style>'],
		['<!doctype html>'],
	])('%s is no text and stays', (html) => expect(searchableHtml(html)).toBe(html));
});

test('the tags of any page come out as they went in', () => {
	const pieces = fc.constantFrom(
		'<p>',
		'</p>',
		'<a href="x">',
		'<',
		'>',
		'"',
		"'",
		'&#39;',
		'l’a',
		'&',
		'<!--',
		'-->',
		' ',
	);
	const tags = (html: string) => html.match(/<\/?p>|<a href="x">/g) ?? [];
	fc.assert(
		fc.property(fc.array(pieces), (parts) => {
			const html = parts.join('');
			expect(tags(searchableHtml(html))).toEqual(tags(html));
		}),
		{ seed: 55 },
	);
});
