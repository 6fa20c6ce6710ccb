import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PAGES = 'src/pages';
const MARK = /\{\/\* DA CONFERMARE: (.+?) \*\/\}/gs;

const list = readFileSync('docs/esercizio.md', 'utf8').split('## Da confermare')[1] ?? '';
const marks = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.astro'))
	.flatMap((file) => [...readFileSync(join(PAGES, file), 'utf8').matchAll(MARK)])
	.map(([, what = '']) => what.replaceAll(/\s+/g, ' '));

test('the pages have marks for what only the staff know', () => {
	expect(marks.length).toBeGreaterThan(0);
});

test.each(marks)('«%s» is among what to confirm before publishing', (what) => {
	expect(list).toContain(`- [ ] ${what}`);
});

test('what the list asks about pages is still marked in their source', () => {
	const [ofPages = ''] = list.split('**Il sito**');
	const asked = [...ofPages.matchAll(/^- \[ \] (.+)$/gm)].map(([, what]) => what);
	expect(asked.toSorted()).toEqual(marks.toSorted());
});
