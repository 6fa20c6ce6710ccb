/** Something of schema.org, as search engines read it in a page. */
export type Thing = Readonly<Record<string, unknown>> & { '@type': string };

export const CONTEXT = 'https://schema.org';

/** The community, where something else names it: all pages mean the same one. */
export function namedCommunity(name: string, home: string): Thing {
	return { '@type': 'Organization', '@id': communityId(home), name, url: home };
}

export function communityId(home: string): string {
	return `${home}#comunita`;
}

/** JSON that stays inside its `script` whatever it says. */
export function inScript(thing: Thing): string {
	return JSON.stringify(thing).replaceAll('<', '\\u003c');
}
