import { DOCUMENT_TYPES } from './document-types.ts';
import { inPages } from './pages.ts';
import { toSlug } from './slug.ts';

/** What everyone may know of a text: one without an address is reserved and only announced. */
export type ShowcaseText = {
	title: string;
	/** Code of a type of documents, or `pubblicazione`. */
	type: string;
	year: string;
	body: string;
	href?: string | undefined;
};

/** A text in its place; an announced one can be pointed at. */
export type ShowcaseItem = ShowcaseText & { id?: string | undefined };

export type ShowcaseGroup = { type: string; items: readonly ShowcaseItem[] };

export type ShowcasePage = {
	number: number;
	address: string;
	lastPage: number;
	groups: readonly ShowcaseGroup[];
};

/** A type, how many texts it has, and where they begin. */
export type ShowcaseEntrance = { type: string; count: number; href: string };

/** Sets the texts out by type, the latest first, on pages that don't grow with the library. */
export function showcasePages(texts: readonly ShowcaseText[], size = PAGE_SIZE): ShowcasePage[] {
	const pages = inPages(withIds([...texts].sort(inOrder)), size);
	return pages.map(({ number, items }) => ({
		number,
		address: showcaseAddress(number),
		lastPage: pages.length,
		groups: groupsOf(items),
	}));
}

/** The way to each type, in the order of the pages. */
export function showcaseEntrances(pages: readonly ShowcasePage[]): ShowcaseEntrance[] {
	const entrances = new Map<string, ShowcaseEntrance>();
	for (const { address, groups } of pages)
		for (const { type, items } of groups) {
			const { href, count } = entrances.get(type) ?? {
				href: `${address}#${groupId(type)}`,
				count: 0,
			};
			entrances.set(type, { type, href, count: count + items.length });
		}
	return [...entrances.values()];
}

export function showcaseAddress(number: number): string {
	return number === 1 ? '/biblioteca/' : `/biblioteca/pagina/${number}/`;
}

/** Where the texts of a type begin on a page. */
export function groupId(type: string): string {
	return `tipo-${type}`;
}

const PAGE_SIZE = 50;
const { compare: compareTitles } = new Intl.Collator('it', { numeric: true });
const TYPE_ORDER: readonly string[] = ['pubblicazione', ...DOCUMENT_TYPES.map(({ code }) => code)];

function inOrder(a: ShowcaseText, b: ShowcaseText): number {
	if (a.type !== b.type) return TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type);
	if (a.year !== b.year) return a.year < b.year ? 1 : -1;
	return compareTitles(a.title, b.title);
}

/** Titles that read alike get numbers. */
function withIds(texts: readonly ShowcaseText[]): ShowcaseItem[] {
	const uses = new Map<string, number>();
	return texts.map((text) => {
		if (text.href !== undefined) return text;
		const slug = toSlug(text.title) || 'documento';
		const use = (uses.get(slug) ?? 0) + 1;
		uses.set(slug, use);
		return { ...text, id: use === 1 ? slug : `${slug}-${use}` };
	});
}

function groupsOf(items: readonly ShowcaseItem[]): ShowcaseGroup[] {
	const types = [...new Set(items.map(({ type }) => type))];
	return types.map((type) => ({ type, items: items.filter((item) => item.type === type) }));
}
