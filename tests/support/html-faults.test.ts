import { expect, test } from 'vitest';
import { htmlFaults } from './html-faults.ts';

const PAGE = '<!DOCTYPE html>\n<html lang="it"><head><title>Una pagina</title></head><body>';

test.each([
	['a tag that is never closed', '<main><p><em>Testo.</p></main>', 'close-order'],
	['an image without its text', '<main><img src="/x.png"></main>', 'wcag/h37'],
	['two things of one name', '<main><p id="a">a</p><p id="a">b</p></main>', 'no-dup-id'],
	['a style of its own', '<main><p style="color: red">a</p></main>', 'no-inline-style'],
	[
		'a field without a label',
		'<main><form><input type="text" name="a"><button type="submit">Va</button></form></main>',
		'input-missing-label',
	],
	['a block inside a paragraph', '<main><p><div>a</div></p></main>', 'no-implicit-close'],
])('%s is refused', (_what, body, rule) => {
	expect(htmlFaults(`${PAGE}${body}</body></html>`, 'x').join('\n')).toContain(` · ${rule} · `);
});

test('a sound page has no fault, whatever number its anchor begins with', () => {
	const body = '<main><h1 id="2020">2020</h1><p>Testo.</p></main>';
	expect(htmlFaults(`${PAGE}${body}</body></html>`, 'x')).toEqual([]);
});
