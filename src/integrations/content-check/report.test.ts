import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ERROR_KINDS } from '#schemas/error-kinds.ts';
import { describeNotice, describeProblem } from './report.ts';

const pages = readdirSync('docs/errori').map((file) => file.replace(/\.md$/, ''));

test('every kind of error has its page, and every page its kind', () => {
	expect(pages.sort()).toEqual(Object.keys(ERROR_KINDS).sort());
});

test.each(pages)('the page %s says what it means, shows an example, and how to mend it', (page) => {
	const text = readFileSync(`docs/errori/${page}.md`, 'utf8');
	const headings = text.split('\n').filter((line) => line.startsWith('## '));
	expect(headings).toEqual(['## Che cosa significa', '## Esempio', '## Come si corregge']);
	expect(text.match(/^```$/gm)).toHaveLength(4);
});

describe('describeProblem', () => {
	const problem = {
		kind: 'valore-non-ammesso',
		file: 'documenti/tavoli.md',
		line: 4,
		what: '«gida» non è un valore di «tipo».',
		correction: 'tipo: guida',
	} as const;

	test('says where, what, why, the corrected line and the page that explains', () => {
		expect(describeProblem(problem, 'src/content')).toBe(
			[
				'src/content/documenti/tavoli.md:4',
				'  «gida» non è un valore di «tipo».',
				'  Perché: I filtri della biblioteca conoscono solo i valori di un elenco chiuso.',
				'  Scrivi: tipo: guida',
				'  Spiegazione: docs/errori/valore-non-ammesso.md',
			].join('\n'),
		);
	});

	test('leaves the corrected line out where only the editor can know it', () => {
		expect(describeProblem({ ...problem, correction: '' }, 'src/content')).not.toContain('Scrivi');
	});
});

test('a notice says where it stands and what to know, in two lines', () => {
	const notice = { file: 'documenti/tavoli.md', line: 12, what: 'Il file è una scansione.' };
	expect(describeNotice(notice, 'src/content')).toBe(
		'src/content/documenti/tavoli.md:12\n  Da sapere: Il file è una scansione.',
	);
});
