import type { Audience } from '#domain/access.ts';
import { REFUSAL_PAGES } from '#functions/manifest.ts';

/** Each segment is plain ASCII, lower case, and starts with a letter or a digit. */
export const FILE_NAME = /^(?:\/[a-z0-9][a-z0-9_.-]*)+$/;

const SENT_BY_THE_WORKER: readonly string[] = Object.values(REFUSAL_PAGES);

/** Everything that a stranger may ask for, resources apart. What is not here and not under a
 * reserved address has no class, and stops the build. */
const PUBLIC_ADDRESSES: readonly RegExp[] = [
	/^\/$/,
	/^\/(?:comunita|attivita|adesione|contatti|biblioteca|cronologia|cerca)\/$/,
	/^\/biblioteca\/pagina\/\d+\/$/,
	/^\/(?:privacy|accessibilita|note-legali)\/$/,
	/^\/(?:seminari|pubblicazioni)\/(?:[a-z0-9-]+\/)?$/,
	/^\/(?:feed\.xml|seminari\.ics|sitemap-index\.xml|sitemap-\d+\.xml|robots\.txt)$/,
	/^\/(?:favicon\.(?:svg|ico)|apple-touch-icon\.png|site\.webmanifest)$/,
	/^\/(?:icone|immagini)\/[a-z0-9-]+\.png$/,
	/^\/fonts\/[a-z0-9-]+\.(?:woff2|txt)$/,
	/^\/allegati\/[a-z0-9._-]+$/,
	/^\/pagefind\//,
	// Only the demo has it.
	/^\/stile\/$/,
];

/** @returns the one address that serves a file, `null` when only the Worker sends it */
export function addressOf(path: string): string | null {
	if (SENT_BY_THE_WORKER.includes(path)) return null;
	return path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;
}

/** @returns whom a file outside `/risorse/` is for, `null` when no rule says it */
export function audienceOf(path: string): Audience | null {
	const address = addressOf(path);
	if (address === null) return 'public';
	if (address.startsWith('/area/')) return 'members';
	if (address.startsWith('/staff/')) return 'staff';
	return PUBLIC_ADDRESSES.some((rule) => rule.test(address)) ? 'public' : null;
}
