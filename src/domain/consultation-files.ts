import { typedLine } from './typed-text.ts';

export const FILE_LIMITS = { count: 3, bytes: 5 * 1024 * 1024 } as const;

/** The kinds that may come with a request, by what the content says, with their one extension. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
	'application/pdf': 'pdf',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
	'application/vnd.oasis.opendocument.text': 'odt',
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/webp': 'webp',
};

/** What is wrong with a file; `count` with all of them. */
export type FileFault = 'count' | 'size' | 'empty' | 'type' | 'macros' | 'unreadable';

/** The folder of the store where files of consultations are. */
export const CONSULTATION_FILES = 'consulenze/';

/** Names a file in the store. */
export function fileKey(consultationId: string, number: number): string {
	return `${CONSULTATION_FILES}${consultationId}/${number}`;
}

/**
 * A name under which a file can be saved anywhere: no path, nothing invisible, no sign that some
 * system forbids, and the extension of what the file is.
 *
 * @param given as the browser sent it
 * @param extension without its dot
 */
export function savedName(given: string, extension: string): string {
	const last = given.split(/[\\/]/).at(-1) ?? '';
	const stem = typedLine(last.replace(/\.[^.]*$/, ''))
		.replaceAll(/[<>:"|?*%;]/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/^[. ]+|[. ]+$/g, '');
	const short = [...stem].slice(0, 80).join('').trim();
	return `${short === '' ? 'allegato' : short}.${extension}`;
}
