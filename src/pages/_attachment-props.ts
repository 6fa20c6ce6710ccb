import type { Attachment } from '#components/document-parts.ts';
import { isEditable, kindOfFile, readableSize } from '#domain/attachments.ts';
import { attachmentAddress } from '#domain/visibility.ts';
import { attachmentSize } from '#integrations/attachment-files.ts';
import type { Document } from './_library.ts';

/** The files of a document, as its page tells of them. */
export function attachmentProps({ data }: Document): Promise<Attachment[]> {
	const { visibilita, allegati } = data;
	return Promise.all(
		allegati.map(async ({ file, titolo, accessibile, riassunto }) => ({
			title: titolo,
			href: attachmentAddress(visibilita, file),
			kind: kindOfFile(file).label,
			size: readableSize(await attachmentSize(file)),
			accessible: accessibile,
			editable: isEditable(file),
			summary: riassunto,
		})),
	);
}
