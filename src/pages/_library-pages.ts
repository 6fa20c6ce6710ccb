import { inPages } from '#domain/pages.ts';
import { documentAddress } from '#domain/visibility.ts';
import { readLibrary } from './_library.ts';

const PAGE_SIZE = 25;

/** The pages of the members' list, each with what its component shows. */
export async function libraryPages() {
	const { forMembers } = await readLibrary();
	const pages = inPages(forMembers, PAGE_SIZE);
	return pages.map(({ number, items }) => ({
		documents: items.map(({ id, data }) => ({ href: documentAddress(data.visibilita, id), data })),
		total: forMembers.length,
		page: number,
		lastPage: pages.length,
		newer: number > 1 ? pageAddress(number - 1) : undefined,
		older: number < pages.length ? pageAddress(number + 1) : undefined,
	}));
}

function pageAddress(number: number): string {
	return number === 1 ? '/area/biblioteca/' : `/area/biblioteca/pagina/${number}/`;
}
