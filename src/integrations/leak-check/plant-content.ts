import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { isPair, visit } from 'yaml';
import { type Canary, newPlanter, PDF_PAGES, type Planter } from './canary.ts';
import { attachmentsOf, isForStaff, isGated, splitPage } from './gated-page.ts';
import { IMAGE_FOLDER, plantPage } from './plant-page.ts';
import { plantPdf } from './plant-pdf.ts';
import { PUBLIC_PDF, plantPublicPage } from './plant-public-page.ts';
import { type ReservedFolder, reservedFolderOf } from './reserved-folders.ts';

/**
 * Copies the content and plants a word of its own in every field, name and attachment that is not
 * for everyone, and in a public PDF.
 *
 * @returns where each word stands
 */
export async function plantContent(from: string, to: string): Promise<Canary[]> {
	rmSync(to, { recursive: true, force: true });
	cpSync(from, to, { recursive: true });
	const planter = newPlanter();
	const pages = pagesOf(to).filter(({ path }) => isGated(readFileSync(path, 'utf8')));
	const staff = staffSources(to, pages);
	await plantPublicPage(to, planter);
	for (const { path, folder } of pages) {
		const source = path.slice(to.length + 1);
		const text = readFileSync(path, 'utf8');
		writeFileSync(path, plantPage({ folder, source, text, mdx: path.endsWith('.mdx') }, planter));
	}
	plantImages(join(to, 'documenti', IMAGE_FOLDER), planter);
	const secretlyNamed = pages.filter(({ folder }) => SECRET_NAMES.includes(folder));
	const paths = secretlyNamed.map(({ path }) => path);
	const attachments = await plantAttachments(to, paths, planter);
	const renamed = [...attachments, ...renamePages(paths, planter)];
	for (const { path } of pagesOf(to)) renameReferences(path, renamed);
	return planter.planted.map((canary) => {
		if (canary.source === PUBLIC_PDF) return { ...canary, audience: 'public' };
		return staff.has(canary.source) ? { ...canary, audience: 'staff' } : canary;
	});
}

/** What reports call the texts and files that are for staff. */
function staffSources(root: string, pages: readonly ReservedPage[]): Set<string> {
	const texts = pages.map(({ path }) => ({ path, text: readFileSync(path, 'utf8') }));
	return new Set(
		texts
			.filter(({ text }) => isForStaff(text))
			.flatMap(({ path, text }) => [
				path.slice(root.length + 1),
				basename(path),
				...attachmentsOf(text).map((name) => `allegati/${name}`),
			]),
	);
}

/** The name of an act or of a theme is no secret, and other things depend on it. */
const SECRET_NAMES: readonly ReservedFolder[] = ['documenti', 'procedure'];

type ReservedPage = { path: string; folder: ReservedFolder };

type Renaming = { from: string; to: string };

function pagesOf(root: string): ReservedPage[] {
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.sort()
		.flatMap((path) => {
			const folder = reservedFolderOf(path);
			return folder ? [{ path: join(root, path), folder }] : [];
		});
}

/** Draws the images that the planted blocks show, each with a word inside. */
function plantImages(folder: string, planter: Planter): void {
	mkdirSync(folder, { recursive: true });
	for (const { word, source, field } of [...planter.planted]) {
		if (field !== 'image name') continue;
		const drawn = planter.plant(source, 'image');
		const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${drawn}</title></svg>`;
		writeFileSync(join(folder, `${word}.svg`), picture);
	}
}

async function plantAttachments(
	root: string,
	pages: readonly string[],
	planter: Planter,
): Promise<Renaming[]> {
	const renamings: Renaming[] = [];
	for (const name of new Set(pages.flatMap((path) => attachmentsOf(readFileSync(path, 'utf8'))))) {
		const path = join(root, 'allegati', name);
		const plant = (field: string) => planter.plant(`allegati/${name}`, field);
		if (extname(name) === '.pdf') writeFileSync(path, await plantPdf(PDF_PAGES.map(plant)));
		else writeFileSync(path, withTail(readFileSync(path), plant('content')));
		renamings.push(rename(path, plant('name')));
	}
	return renamings;
}

/** What is in a file of another format reaches no other file; all of them bear a tail. */
function withTail(bytes: Buffer, word: string): Buffer {
	return Buffer.concat([bytes, Buffer.from(`\n% ${word}\n`)]);
}

function renamePages(pages: readonly string[], planter: Planter): Renaming[] {
	return pages.map((path) => {
		const source = path.split('/').slice(-2).join('/');
		return rename(path, planter.plant(source, 'slug'));
	});
}

function rename(path: string, word: string): Renaming {
	const extension = extname(path);
	const from = basename(path, extension);
	const to = `${from}-${word}`;
	renameSync(path, join(dirname(path), to + extension));
	const isPage = /^\.mdx?$/.test(extension);
	return isPage ? { from, to } : { from: from + extension, to: to + extension };
}

/** Other gated texts name a renamed file in their lists and links; a public one must not. */
function renameReferences(path: string, renamings: readonly Renaming[]): void {
	const text = readFileSync(path, 'utf8');
	if (!isGated(text)) return;
	const next = new Map(renamings.map(({ from, to }) => [from, to]));
	const { document, body } = splitPage(text);
	visit(document, {
		Scalar(_key, node, parents) {
			if (REFERENCE.test(keyAbove(parents)))
				node.value = next.get(String(node.value)) ?? node.value;
		},
	});
	const linked = body.replaceAll(LINK, (_link, name) => `/${next.get(name) ?? name}`);
	writeFileSync(path, `---\n${document.toString({ lineWidth: 0 })}---\n${linked}`);
}

const REFERENCE = /^(?:correlati|file|vedi|documento|partenza)$/;
/** The last part of an address of ours. */
const LINK = /(?<=\/(?:biblioteca|documenti|allegati|procedure))\/([a-z0-9.-]+)/g;

function keyAbove(parents: readonly unknown[]): string {
	const pair = parents.findLast((parent) => isPair(parent));
	return isPair(pair) ? String(pair.key) : '';
}
