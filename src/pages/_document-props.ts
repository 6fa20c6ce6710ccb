import { kindOfFile, readableSize } from '#domain/attachments.ts';
import { attachmentAddress, documentAddress, mayName } from '#domain/visibility.ts';
import { attachmentSize } from '#integrations/attachment-files.ts';
import { type Document, readLibrary } from './_library.ts';

/** What a document's page shows around the text. */
export async function documentProps(document: Document) {
	const { visibilita, allegati, correlati } = document.data;
	const { byId } = await readLibrary();
	const related = correlati
		.flatMap((id) => byId.get(id) ?? [])
		.filter((other) => mayName(visibilita, other.data.visibilita));
	return {
		document: document.data,
		attachments: await Promise.all(
			allegati.map(async ({ file, titolo, accessibile }) => ({
				title: titolo,
				href: attachmentAddress(visibilita, file),
				kind: kindOfFile(file).label,
				size: readableSize(await attachmentSize(file)),
				accessible: accessibile,
			})),
		),
		related: related.map(({ id, data }) => ({
			title: data.titolo,
			href: documentAddress(data.visibilita, id),
			type: data.tipo,
		})),
	};
}
