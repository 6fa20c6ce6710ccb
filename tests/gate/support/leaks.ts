import { createHash } from 'node:crypto';
import type { SiteManifest } from '#functions/manifest.ts';
import { CANARY } from '#integrations/leak-check/canary.ts';
import { findCanaries } from '#integrations/leak-check/find-canaries.ts';
import { readSiteFile } from './house.ts';
import type { RawAnswer } from './raw-http.ts';

export type LeakFinder = (answer: RawAnswer, sent: Buffer) => string | null;

/**
 * Tells whether an answer to somebody without rights holds anything reserved: a planted word that
 * the request itself did not hold, or the very bytes of a reserved file.
 */
export function leakFinder(manifest: SiteManifest): LeakFinder {
	const open = new Set(hashesOf(manifest, (audience) => audience === 'public'));
	const gated = hashesOf(manifest, (audience) => audience !== 'public').filter(
		(hash) => !open.has(hash),
	);
	const reserved = new Set(gated);
	const openWords = new Set(
		publicFiles(manifest).flatMap((file) => findCanaries(readSiteFile(file))),
	);
	return (answer, sent) => {
		if (answer.body.length > 0 && reserved.has(hash(answer.body)))
			return 'the bytes of a reserved file';
		const text = `${answer.head}\n${answer.body.toString('latin1')}`;
		if (!/qxzkv/i.test(text) && !looksPacked(answer)) return null;
		const own = wordsIn(sent);
		const words = findCanaries(Buffer.from(text, 'latin1')).filter(
			(word) => !own.has(word) && !openWords.has(word),
		);
		return words.length > 0 ? `planted words: ${words.slice(0, 3).join(', ')}` : null;
	};
}

/** A public PDF bears words too: the leak check has seen that no public file bears others. */
function publicFiles({ files }: SiteManifest) {
	return files.filter((file) => file.audience === 'public');
}

function hashesOf(manifest: SiteManifest, wanted: (audience: string) => boolean): string[] {
	return manifest.files
		.filter((file) => wanted(file.audience))
		.map((file) => hash(readSiteFile(file)));
}

function hash(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function looksPacked({ headers }: RawAnswer): boolean {
	return headers.has('content-encoding');
}

/** The address that a person typed comes back in the way to sign in. */
function wordsIn(sent: Buffer): Set<string> {
	return new Set([...findCanaries(sent), ...(decodeTwice(sent).toLowerCase().match(CANARY) ?? [])]);
}

function decodeTwice(sent: Buffer): string {
	const once = decode(sent.toString('latin1'));
	return `${once} ${decode(once)}`;
}

function decode(text: string): string {
	return text.replaceAll(/%([\da-f]{2})/gi, (_whole, hex) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
}
