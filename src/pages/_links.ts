import { documentAddress, mayName, type Visibility } from '#domain/visibility.ts';
import { readLibrary } from './_library.ts';

/** A page that readers of this visibility can open; `undefined` where there is none. */
export async function linkTo(slug: string | undefined, readers: Visibility) {
	const { byId } = await readLibrary();
	const document = slug === undefined ? undefined : byId.get(slug);
	if (!document || !mayName(readers, document.data.visibilita)) return undefined;
	return {
		title: document.data.titolo,
		href: documentAddress(document.data.visibilita, document.id),
	};
}
