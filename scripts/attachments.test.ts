import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { partsOf } from './attachments/docx/parts.ts';
import { ATTACHMENTS, attachmentFiles, makeAttachment } from './attachments.ts';

const files = await attachmentFiles();
const pdfs = files.filter(({ format }) => format === 'pdf');
const readable = pdfs.filter(({ source }) => !source.scansione);
const scans = pdfs.filter(({ source }) => source.scansione);
const editable = files.filter(({ format }) => format === 'docx');

test('documents have attachments with a source, to print and to edit', () => {
	expect(pdfs.length).toBeGreaterThanOrEqual(3);
	expect(editable.length).toBeGreaterThanOrEqual(8);
});

describe.each(files)('$file', (attachment) => {
	test('the committed file is what its source gives now', async () => {
		const committed = await readFile(new URL(attachment.file, ATTACHMENTS));
		const bytes = await makeAttachment(attachment);
		expect(
			bytes.equals(committed),
			'run node scripts/attachments.ts and commit what it writes',
		).toBe(true);
	});

	test('is offered by the document that its source names', async () => {
		expect(await attachmentsOf(attachment.source.documento)).toContain(attachment.file);
	});
});

describe.each(readable)('$file', (attachment) => {
	test('carries its title, the language and the tags that screen readers need', async () => {
		const bytes = await makeAttachment(attachment);
		const pdf = bytes.toString('latin1');
		expect(bytes.toString('utf8')).toContain(attachment.source.titolo);
		expect(pdf).toContain('/Lang (it-IT)');
		expect(pdf).toContain('/DisplayDocTitle true');
		expect(pdf).toContain('/Marked true');
		expect(pdf).toContain('/S /Document');
		expect(pdf).toContain('/S /H1');
		expect(pdf).toContain('/S /TH\n');
		expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
	});

	test('embeds every font', async () => {
		const pdf = (await makeAttachment(attachment)).toString('latin1');
		expect(pdf.match(/\/FontFile2 /g)).toHaveLength(2);
		expect(pdf).not.toContain('Helvetica');
	});
});

describe.each(pdfs)('$file', (attachment) => {
	test('names no author and no folder', async () => {
		const pdf = (await makeAttachment(attachment)).toString('latin1');
		expect(pdf).not.toContain('/Author');
		expect(pdf).not.toContain(process.cwd());
	});
});

describe.each(scans)('$file, a scan', (attachment) => {
	test('holds no text: no font, no character, no word of its source', async () => {
		const pdf = (await makeAttachment(attachment)).toString('latin1');
		expect(pdf).not.toMatch(/\/Font|\bTf\b|\bTj\b|\bTJ\b/);
		const words = JSON.stringify(attachment.source.blocks).match(/\p{L}{8,}/gu) ?? [];
		expect(words.length).toBeGreaterThan(20);
		expect(words.filter((word) => pdf.includes(word))).toEqual([]);
	});

	test('claims no tags and no language, which it has not', async () => {
		const pdf = (await makeAttachment(attachment)).toString('latin1');
		expect(pdf).not.toMatch(/StructTreeRoot|\/Lang|pdfuaid/);
	});

	test('is drawn: its letters are shapes that the page uses', async () => {
		const pdf = (await makeAttachment(attachment)).toString('latin1');
		expect(pdf).toContain('/Subtype /Form');
		expect(pdf).toMatch(/\/plain\d+ Do/);
	});
});

describe.each(editable)('$file', (attachment) => {
	const { titolo, data, blocks } = attachment.source;

	test('carries its title, the language and real headings', async () => {
		const parts = partsOf(await makeAttachment(attachment));
		expect(parts['docProps/core.xml']).toContain(`<dc:title>${titolo}</dc:title>`);
		expect(parts['docProps/core.xml']).toContain('<dc:language>it-IT</dc:language>');
		expect(parts['word/styles.xml']).toContain('<w:lang w:val="it-IT"/>');
		expect(parts['word/document.xml']?.match(/w:val="Heading1"/g)).toHaveLength(
			blocks.filter((block) => block.kind === 'heading' && block.level === 2).length,
		);
	});

	test('names no author, no folder, and no day but that of its source', async () => {
		const parts = partsOf(await makeAttachment(attachment));
		const all = Object.values(parts).join('\n');
		expect(all).not.toMatch(/dc:creator|lastModifiedBy|Un-named/);
		expect(all).not.toContain(process.cwd());
		const days = parts['docProps/core.xml']?.match(/\d{4}-\d{2}-\d{2}(?=T)/g);
		expect(new Set(days)).toEqual(new Set([data]));
	});

	test('prints on A4, with the number of each page', async () => {
		const parts = partsOf(await makeAttachment(attachment));
		expect(parts['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"');
		expect(parts['word/footer1.xml']).toMatch(/pagina .*PAGE.* di .*NUMPAGES/);
	});

	test('repeats the header of every table', async () => {
		const body = partsOf(await makeAttachment(attachment))['word/document.xml'];
		const tables = blocks.filter(({ kind }) => kind === 'table').length;
		expect(body?.match(/<w:tblHeader\/>/g) ?? []).toHaveLength(tables);
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
