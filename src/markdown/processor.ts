import { satteri } from '@astrojs/markdown-satteri';
import { footnotes } from '#text/footnotes.ts';
import { boxes } from './boxes.ts';
import { commas } from './commas.ts';
import { emptyHeaders } from './empty-headers.ts';
import { headingAnchors } from './heading-anchors.ts';
import { literalColons } from './literal-colons.ts';
import { numberedNotes } from './numbered-notes.ts';
import { printedAddresses } from './printed-addresses.ts';
import { scrollingTables } from './scrolling-tables.ts';
import { headingLinks } from './self-links.ts';

/** One chain for Markdown and MDX: what is written the same looks the same. */
export const markdownProcessor = satteri({
	features: {
		directive: true,
		gfm: {
			footnotes: {
				label: footnotes.title,
				backLabel: (reference) => footnotes.back(reference),
			},
		},
	},
	mdastPlugins: [() => boxes(), literalColons, commas],
	hastPlugins: [
		emptyHeaders,
		() => headingAnchors(),
		headingLinks,
		() => scrollingTables(),
		() => numberedNotes(),
		() => printedAddresses(),
	],
});
