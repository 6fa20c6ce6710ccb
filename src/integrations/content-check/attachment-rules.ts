import { extname } from 'node:path';
import { ATTACHMENT_EXTENSIONS } from '#domain/attachments.ts';
import { toSlug } from '#domain/slug.ts';
import { nearest } from '#schemas/nearest.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { attachmentUses } from './attachment-uses.ts';
import { type Library, type PageFile, visibilityOf } from './page-file.ts';
import type { Problem } from './problem.ts';

/** Cloudflare serves no asset over 25 MiB; a phone gives up long before. */
export const MAXIMUM_BYTES = 15 * 1024 * 1024;

/** What a document offers to download is there. */
export function attachmentsExist(library: Library): Problem[] {
	const names = library.attachments.map(({ file }) => file);
	return attachmentUses(library)
		.filter(({ file }) => !names.includes(file))
		.map(({ page, file, line }) => {
			const meant = nearest(file, names);
			const correction = meant === undefined ? '' : `file: ${meant}`;
			const what = say.noAttachment(file);
			return { kind: 'allegato-mancante', file: page.file, line, what, correction };
		});
}

/** What stands in `allegati/` has a name that fits an address, an open format and a bearable weight. */
export function attachmentsAreFit({ attachments }: Library): Problem[] {
	return attachments.flatMap(({ file, size }): Problem[] => {
		const at = { file: `allegati/${file}`, line: 1, correction: '' };
		const extension = extname(file);
		const fit = `${toSlug(file.slice(0, -extension.length || undefined))}${extension.toLowerCase()}`;
		if (!ATTACHMENT_EXTENSIONS.includes(extension.toLowerCase())) {
			const what = say.attachmentFormat(file, ATTACHMENT_EXTENSIONS.join(', '));
			return [{ ...at, kind: 'allegato-non-ammesso', what }];
		}
		if (!/^[a-z0-9][a-z0-9_.-]*$/.test(file)) {
			return [{ ...at, kind: 'nome-del-file', what: say.attachmentName(file), correction: fit }];
		}
		if (size <= MAXIMUM_BYTES) return [];
		const what = say.heavyAttachment(file, megabytes(size), megabytes(MAXIMUM_BYTES));
		return [{ ...at, kind: 'allegato-pesante', what }];
	});
}

/** A file that nobody offers is online by mistake. */
export function attachmentsAreUsed(library: Library): Problem[] {
	const used = new Set(attachmentUses(library).map(({ file }) => file));
	return library.attachments
		.filter(
			({ file }) => !used.has(file) && !library.unread.some(({ text }) => text.includes(file)),
		)
		.map(({ file }) => ({
			kind: 'allegato-inutilizzato',
			file: `allegati/${file}`,
			line: 1,
			what: say.unusedAttachment(file),
			correction: `allegati: [{ file: ${file}, titolo: …, accessibile: true }]`,
		}));
}

/** An attachment is as open as its document, so it cannot serve two that differ. */
export function attachmentsHaveOneAudience(library: Library): Problem[] {
	const first = new Map<string, PageFile>();
	return attachmentUses(library).flatMap(({ page, file, line }): Problem[] => {
		const other = first.get(file) ?? page;
		first.set(file, other);
		if (visibilityOf(other) === visibilityOf(page)) return [];
		const what = say.sharedAttachment(file, other.file);
		return [{ kind: 'allegato-di-due-visibilita', file: page.file, line, what, correction: '' }];
	});
}

function megabytes(bytes: number): string {
	return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;
}
