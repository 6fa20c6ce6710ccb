import { searchable } from '#legal/searchable.ts';

/**
 * Gives the text of a page the spelling of the search index; tags, attributes, comments, scripts
 * and styles stay as they are. One pass over the page.
 */
export function searchableHtml(html: string): string {
	return html.replace(PIECE, (piece: string, ...groups: unknown[]) => {
		const text = groups[1];
		return typeof text === 'string' ? searchable(decoded(text)) : piece;
	});
}

/** What a page is made of; the second group is text. `<` that opens no tag is text of its own. */
const COMMENT = '<!--[\\s\\S]*?(?:-->|$)';
const RAW_ELEMENT = '<(script|style)\\b[\\s\\S]*?(?:<\\/\\1\\s*>|$)';
const TAG = `<[!/?a-z][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>?`;
const PIECE = new RegExp(`${COMMENT}|${RAW_ELEMENT}|${TAG}|((?:[^<]|<(?![!/?a-z]))+)`, 'gi');

const NUMBERED_ENTITY = /&#(\d{1,7}|x[\da-f]{1,6});/gi;
const NAMED_ENTITY = /&(apos|lsquo|nbsp|quot|rsquo|shy);/g;
const NAMED = new Map(
	Object.entries({ apos: "'", lsquo: '‘', nbsp: ' ', quot: '"', rsquo: '’', shy: '' }),
);

/** Decodes what `searchable()` must see; `&`, `<` and `>` keep their form, so no tag is born here. */
function decoded(text: string): string {
	return text
		.replace(
			NUMBERED_ENTITY,
			(entity: string, code: string) => harmless(Number(`0${code}`)) ?? entity,
		)
		.replace(NAMED_ENTITY, (entity: string, name: string) => NAMED.get(name) ?? entity);
}

function harmless(code: number): string | undefined {
	if (code < 0x20 || code > 0x10_ff_ff) return undefined;
	const character = String.fromCodePoint(code);
	return '&<>'.includes(character) ? undefined : character;
}
