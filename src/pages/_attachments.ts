import { kindOfFile } from '#domain/attachments.ts';
import type { Visibility } from '#domain/visibility.ts';
import { readAttachment } from '#integrations/attachment-files.ts';
import { readLibrary } from './_library.ts';

/** The files that published documents of one visibility offer. */
export async function attachmentPaths(visibility: Visibility) {
	const { byVisibility } = await readLibrary();
	const offered = byVisibility[visibility].flatMap(({ data }) => data.allegati);
	const files = new Set(offered.map((attachment) => attachment.file));
	return [...files].map((file) => ({ params: { file } }));
}

export async function attachmentAnswer(file: string): Promise<Response> {
	const bytes = new Uint8Array(await readAttachment(file));
	return new Response(bytes, { headers: { 'content-type': kindOfFile(file).contentType } });
}
