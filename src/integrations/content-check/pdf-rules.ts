import { join } from 'node:path';
import { readPdfs } from '#integrations/attachment-text/read-pdfs.ts';
import type { PdfReading, ReadPdf } from '#integrations/attachment-text/reading.ts';
import { isScan } from '#integrations/attachment-text/scan.ts';
import type { ErrorKind } from '#schemas/error-kinds.ts';
import { attachmentErrors as say } from '#text/attachment-errors.ts';
import { MAXIMUM_BYTES } from './attachment-rules.ts';
import { attachmentUses, correctedItem, type Use } from './attachment-uses.ts';
import { type Library, textAt } from './page-file.ts';
import type { Notice, Problem } from './problem.ts';

type Fault = { kind: ErrorKind; what: string; correction?: string };

/** Reads the PDFs that documents offer; one that is too heavy anyway is left alone. */
export async function readOfferedPdfs(library: Omit<Library, 'pdfs'>): Promise<Library['pdfs']> {
	const offered = new Set(attachmentUses(library).map(({ file }) => file));
	const files = library.attachments
		.filter(({ file, size }) => /\.pdf$/i.test(file) && offered.has(file) && size <= MAXIMUM_BYTES)
		.map(({ file }) => file);
	const pathOf = (file: string) => join(library.root, 'allegati', file);
	const readings = await readPdfs(files.map(pathOf));
	return new Map(
		files.flatMap((file) => {
			const reading = readings.get(pathOf(file));
			return reading ? [[file, reading] as const] : [];
		}),
	);
}

/** A PDF opens for everybody, does nothing by itself, and names nobody; told where it is first offered. */
export function pdfsAreSound(library: Library): Problem[] {
	const seen = new Set<string>();
	return attachmentUses(library)
		.filter(({ file }) => !seen.has(file) && seen.add(file))
		.flatMap((use) => {
			const reading = library.pdfs.get(use.file);
			return reading ? faultsOf(reading, use).map((fault) => problemAt(use, fault)) : [];
		});
}

/** What a document says of a PDF is so: only one that a screen reader can read is accessible. */
export function pdfsAreWhatIsSaid(library: Library): Problem[] {
	return attachmentUses(library).flatMap((use) => {
		const reading = library.pdfs.get(use.file);
		if (reading?.kind !== 'read' || use.item.accessibile !== true) return [];
		const fault = faultOfClaim(reading, use);
		return fault ? [problemAt(use, fault)] : [];
	});
}

/** Scans are let in with a summary, but search does not find what they say. */
export function scansToTell(library: Library): Notice[] {
	return attachmentUses(library).flatMap(({ page, item, file, line }) => {
		const reading = library.pdfs.get(file);
		if (reading?.kind !== 'read' || item.accessibile === true || !isScan(reading)) return [];
		return [{ file: page.file, line, what: say.scanNotice(file) }];
	});
}

function faultsOf(reading: PdfReading, { file, page }: Use): Fault[] {
	switch (reading.kind) {
		case 'encrypted':
			return [{ kind: 'allegato-protetto', what: say.encrypted(file) }];
		case 'damaged':
			return [{ kind: 'allegato-rovinato', what: say.damaged[reading.cause](file) }];
		case 'too-long':
			return [{ kind: 'allegato-smisurato', what: say.tooLong[reading.most](file) }];
		case 'unfinished':
			return [{ kind: 'allegato-smisurato', what: say.unfinished[reading.limit](file) }];
		case 'read': {
			const acts = reading.active.map((kind) => say.active[kind]);
			const isSigned = !sameWords(reading.author ?? '', ['', textAt(page, 'ente')]);
			return [
				...(acts.length > 0 ? [fault('allegato-attivo', say.acts(file, acts))] : []),
				...(isSigned ? [fault('allegato-con-autore', say.author(file))] : []),
			];
		}
	}
}

function faultOfClaim(reading: ReadPdf, use: Use): Fault | null {
	const riassunto = use.item.riassunto ?? '…';
	const correction = correctedItem(use, { accessibile: false, riassunto });
	if (isScan(reading)) {
		return { kind: 'allegato-scansionato', what: say.scan(use.file), correction };
	}
	if (reading.tagged) return null;
	return { kind: 'allegato-senza-etichette', what: say.untagged(use.file), correction };
}

function fault(kind: ErrorKind, what: string): Fault {
	return { kind, what };
}

function problemAt({ page, line }: Use, { correction = '', ...said }: Fault): Problem {
	return { ...said, file: page.file, line, correction };
}

/** Whether a text is one of some others, capitals and spaces apart. */
function sameWords(text: string, others: readonly string[]): boolean {
	const plain = (words: string) => words.trim().replace(/\s+/g, ' ').toLowerCase();
	return others.some((other) => plain(other) === plain(text));
}
