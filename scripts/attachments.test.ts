import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ATTACHMENTS, attachmentNames, makeAttachment } from './attachments.ts';

const names = await attachmentNames();
const sources = await Promise.all(
	names.map(async (name) => ({ name, ...(await makeAttachment(name)) })),
);
const scans = sources.filter(({ scansione }) => scansione);
const readable = sources.filter(({ scansione }) => !scansione);

test('at least three documents have an attachment with a source', () => {
	expect(names.length).toBeGreaterThanOrEqual(3);
});

describe.each(names)('%s', (name) => {
	test('the committed PDF is what its source gives now', async () => {
		const committed = await readFile(new URL(`${name}.pdf`, ATTACHMENTS));
		const { bytes } = await makeAttachment(name);
		expect(bytes.equals(committed), 'run node scripts/attachments.ts and commit the PDFs').toBe(
			true,
		);
	});

	test('names no author and no folder', async () => {
		const { bytes } = await makeAttachment(name);
		const pdf = bytes.toString('latin1');
		expect(pdf).not.toContain('/Author');
		expect(pdf).not.toContain(process.cwd());
	});

	test('is offered by the document that its source names', async () => {
		const { documento } = await makeAttachment(name);
		expect(await attachmentsOf(documento)).toContain(`${name}.pdf`);
	});
});

describe.each(readable)('$name', ({ bytes, titolo }) => {
	test('carries its title, the language and the tags that screen readers need', () => {
		const pdf = bytes.toString('latin1');
		expect(bytes.toString('utf8')).toContain(titolo);
		expect(pdf).toContain('/Lang (it-IT)');
		expect(pdf).toContain('/DisplayDocTitle true');
		expect(pdf).toContain('/Marked true');
		expect(pdf).toContain('/S /Document');
		expect(pdf).toContain('/S /H1');
		expect(pdf).toContain('/S /TH\n');
		expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
	});

	test('embeds every font', () => {
		const pdf = bytes.toString('latin1');
		expect(pdf.match(/\/FontFile2 /g)).toHaveLength(2);
		expect(pdf).not.toContain('Helvetica');
	});
});

describe.each(scans)('$name, a scan', ({ bytes, blocks }) => {
	const pdf = bytes.toString('latin1');

	test('holds no text: no font, no character, no word of its source', () => {
		expect(pdf).not.toMatch(/\/Font|\bTf\b|\bTj\b|\bTJ\b/);
		const words = JSON.stringify(blocks).match(/\p{L}{8,}/gu) ?? [];
		expect(words.length).toBeGreaterThan(20);
		expect(words.filter((word) => pdf.includes(word))).toEqual([]);
	});

	test('claims no tags and no language, which it has not', () => {
		expect(pdf).not.toMatch(/StructTreeRoot|\/Lang|pdfuaid/);
	});

	test('is drawn: its letters are shapes that pages use', () => {
		expect(pdf).toContain('/Subtype /Form');
		expect(pdf).toMatch(/\/plain\d+ Do/);
	});
});

async function attachmentsOf(slug: string): Promise<string[]> {
	const base = new URL(`../documenti/${slug}`, ATTACHMENTS).href;
	const text = await readFile(new URL(`${base}.md`), 'utf8').catch(() =>
		readFile(new URL(`${base}.mdx`), 'utf8'),
	);
	const frontMatter: { allegati: { file: string }[] } = parse(text.split('---\n')[1] ?? '');
	return frontMatter.allegati.map(({ file }) => file);
}
