/** Longest body that a form without files sends, in bytes. */
export const LONGEST_BODY = 64 * 1024;

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const OWN_SITES = [null, 'same-origin', 'none'];

export type PostRefusal = 'foreign-origin' | 'not-a-form' | 'too-large';
export type PostReading = { ok: true; body: ArrayBuffer } | { ok: false; refusal: PostRefusal };

/**
 * Lets through only what a form of our own pages sends. What is absent counts against the request,
 * but for `Sec-Fetch-Site`, which older browsers do not send.
 *
 * @param limits `origin`: scheme and host of the site; `longest`: bytes that this address takes;
 *   `foreign`: whether it takes forms that are not of our pages
 * @returns the body, read whole and no further than the limit, or the reason of the refusal
 */
export async function readPost(
	request: Request,
	{ origin, longest = LONGEST_BODY, foreign = false }: PostLimits,
): Promise<PostReading> {
	const { headers } = request;
	const isOwn =
		headers.get('Origin') === origin && OWN_SITES.includes(headers.get('Sec-Fetch-Site'));
	if (!isOwn && !foreign) return { ok: false, refusal: 'foreign-origin' };
	if (!isForm(headers)) return { ok: false, refusal: 'not-a-form' };
	if (Number(headers.get('Content-Length') ?? 0) > longest)
		return { ok: false, refusal: 'too-large' };
	const body = await readUpTo(longest, request.body);
	return body ? { ok: true, body } : { ok: false, refusal: 'too-large' };
}

type PostLimits = {
	origin: string;
	longest?: number | undefined;
	foreign?: boolean | undefined;
};

/** A compressed body is no form of ours: it would be read to a size that nobody measured. */
function isForm(headers: Headers): boolean {
	const type = headers.get('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
	return FORM_TYPES.includes(type) && !headers.has('Content-Encoding');
}

/** The declared length may be missing or a lie, so the bytes are counted as they come. */
async function readUpTo(limit: number, stream: ReadableStream | null): Promise<ArrayBuffer | null> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream ?? []) {
		size += chunk.byteLength;
		if (size > limit) return null;
		chunks.push(chunk);
	}
	return new Blob(chunks as BlobPart[]).arrayBuffer();
}
