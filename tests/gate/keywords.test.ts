import { expect, test } from 'vitest';
import { addressOf } from '#integrations/site-manifest/address-classes.ts';
import { library } from '#text/library.ts';
import { openBundle } from '../support/bundle-search.ts';
import { CANARY_SITE, readCanaryManifest, readSiteFile } from './support/house.ts';

const manifest = await readCanaryManifest();

/** A members' document with a keyword that its text lacks: the word planted in that field alone. */
function documentWithKeyword(): { url: string; word: string } {
	const keywords = new RegExp(`${library.keywords([]).replace('.', '')}[^<]*?(qxzkvwjhy\\d{4}w)`);
	for (const { file, audience } of manifest.files) {
		if (audience !== 'members' || !file.endsWith('.html')) continue;
		const [, word] = keywords.exec(readSiteFile({ file }).toString('utf8')) ?? [];
		const url = addressOf(file);
		if (word && url) return { url, word };
	}
	throw new Error('No members’ document shows its keywords.');
}

/** To a word that it lacks Pagefind answers with those that begin like it: here, other planted ones. */
const RESERVED = /^\/(?:area|staff)\//;

test('C5 members find a document by a keyword that its text lacks, and the public does not', async () => {
	const { url, word } = documentWithKeyword();
	const search = {
		members: await openBundle(`${CANARY_SITE}/client/area/pagefind`),
		public: await openBundle(`${CANARY_SITE}/client/pagefind`),
	};
	expect(await search.members(word)).toEqual([url]);
	expect((await search.public(word)).filter((found) => RESERVED.test(found))).toEqual([]);
	expect(await search.public('coprogettazione')).not.toEqual([]);
});
