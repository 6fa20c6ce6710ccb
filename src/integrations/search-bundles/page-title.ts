import { site } from '#text/site.ts';

/** The title of a page as it is written in its markup, without the name of the site. */
export function pageTitle(html: string): string {
	return /<title>([^<]*)<\/title>/.exec(html)?.[1]?.replace(SITE_NAME, '') ?? '';
}

const SITE_NAME = ` | ${site.name}`;
