import { expect, test } from 'vitest';
import { asMdxText, draftFileName } from './question-draft.ts';

test.each([
	['Serve il CIG?', 'quesito-serve-il-cig.mdx'],
	['???', 'quesito-senza-titolo.mdx'],
	['../../x', 'quesito-x.mdx'],
])('a draft called %s is the file %s', (title, file) => {
	expect(draftFileName(title)).toBe(file);
});

test.each([
	['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
	['{process.env}', '\\{process.env\\}'],
	[':::attenzione', '\\:::attenzione'],
	['testo\nimport x from "y"', 'testo\n&#105;mport x from "y"'],
	['export const a = 1', '&#101;xport const a = 1'],
	['- un punto\n- un altro, importante', '- un punto\n- un altro, importante'],
])('what MDX would run is text: %s', (text, expected) => {
	expect(asMdxText(text)).toBe(expected);
});
