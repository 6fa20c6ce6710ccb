import { readFile } from 'node:fs/promises';
import { minutesToRead } from '#domain/reading-time.ts';
import { documentAddress, mayName } from '#domain/visibility.ts';
import { lastEdited } from '#integrations/last-edited.ts';
import type { CitedPage } from '#text/citation.ts';
import { attachmentProps } from './_attachment-props.ts';
import { type Document, readLibrary } from './_library.ts';
import { linkTo } from './_links.ts';
import { pathOf } from './_procedures.ts';
import { normsOf } from './_register.ts';

/** What a document's page shows around the text. */
export async function documentProps(document: Document) {
	const { data, filePath } = document;
	return {
		document: data,
		cited: citedPage(document),
		edited: lastEdited(filePath),
		minutes: data.tipo === 'guida' ? await minutesOf(filePath) : undefined,
		instead: await linkTo(data.vigenza.vedi, data.visibilita),
		path: await pathOf(document),
		attachments: await attachmentProps(document),
		related: await relatedTo(document),
		...(await normsOf(document)),
	};
}

export type DocumentProps = Awaited<ReturnType<typeof documentProps>>;

function citedPage({ id, data }: Document): CitedPage {
	return {
		author: data.tipo === 'articolo' ? data.scheda.autori.join(', ') : data.ente,
		title: data.titolo,
		day: data.data,
		address: new URL(documentAddress(data.visibilita, id), import.meta.env.SITE).href,
	};
}

async function relatedTo({ data }: Document) {
	const { byId } = await readLibrary();
	return data.correlati
		.flatMap((id) => byId.get(id) ?? [])
		.filter((other) => mayName(data.visibilita, other.data.visibilita))
		.map((other) => ({
			title: other.data.titolo,
			href: documentAddress(other.data.visibilita, other.id),
			type: other.data.tipo,
		}));
}

async function minutesOf(filePath: string | undefined): Promise<number | undefined> {
	return filePath === undefined ? undefined : minutesToRead(await readFile(filePath, 'utf8'));
}
