import { kindOfFile } from '#domain/attachments.ts';
import type { SiteFile } from '#functions/manifest.ts';

export type Delivery = {
	/** Scheme and host under which the asset store is asked; it looks at the path alone. */
	origin: string;
	assets: Pick<Fetcher, 'fetch'>;
	request: Request;
	/** 200 unless the file is the body of a refusal. */
	status?: number;
};

const IMMUTABLE = 'public, max-age=31536000, immutable';
const REVALIDATED = 'public, max-age=0, must-revalidate';
const PRIVATE = 'private, no-store';

/**
 * Sends one file by its own path. Of what the visitor sent only the method goes on, and for a public
 * file `If-None-Match`: nothing that a visitor writes can name another file or part of one.
 *
 * @throws when the store has not exactly that file, as between two versions of the site
 */
export async function sendFile(file: SiteFile, delivery: Delivery): Promise<Response> {
	const { assets, request, status } = delivery;
	const isOpen = file.audience === 'public' && status === undefined;
	const stored = await assets.fetch(questionFor(file, delivery, isOpen));
	if (stored.status !== 200 && !(isOpen && stored.status === 304))
		throw new Error(`The store answered ${stored.status} for ${file.file}.`);
	const isBodiless = request.method === 'HEAD' || stored.status === 304;
	return new Response(isBodiless ? null : stored.body, {
		status: status ?? stored.status,
		headers: headersFor(file, stored, { isOpen, isRefusal: status !== undefined }),
	});
}

function questionFor(file: SiteFile, { origin, request }: Delivery, isOpen: boolean): Request {
	const seen = isOpen ? request.headers.get('If-None-Match') : null;
	return new Request(`${origin}${file.file}`, {
		method: request.method === 'HEAD' ? 'HEAD' : 'GET',
		headers: seen === null ? {} : { 'If-None-Match': seen },
		redirect: 'manual',
	});
}

/** Starts from nothing, so that no header of the store tells more than we mean to. */
function headersFor(
	file: SiteFile,
	stored: Response,
	{ isOpen, isRefusal }: { isOpen: boolean; isRefusal: boolean },
): Headers {
	const headers = new Headers({ 'Cache-Control': isOpen ? openCaching(file.file) : PRIVATE });
	copyHeader('Content-Type', stored.headers, headers);
	if (isOpen) copyHeader('ETag', stored.headers, headers);
	else headers.set('Vary', 'Cookie');
	if (isRefusal) headers.set('Cache-Control', 'no-store');
	for (const [name, value] of Object.entries(attachmentHeaders(file.file)))
		headers.set(name, value);
	return headers;
}

/** The name of a file under `/risorse/` holds a hash of what is in it. */
function openCaching(file: string): string {
	return file.startsWith('/risorse/') ? IMMUTABLE : REVALIDATED;
}

/**
 * A PDF opens in the browser's viewer, so that an address can name a page of it; other attachments are
 * saved rather than opened in the site. Names are plain ASCII by the build's rule.
 */
function attachmentHeaders(file: string): Record<string, string> {
	const name = /^\/(?:(?:area|staff)\/)?allegati\/(?:.+\/)?([^/]+)$/.exec(file)?.[1];
	if (name === undefined) return {};
	if (!name.endsWith('.pdf')) return { 'Content-Disposition': `attachment; filename="${name}"` };
	const disposition = `inline; filename="${name}"`;
	return { 'Content-Disposition': disposition, 'Content-Type': kindOfFile(name).contentType };
}

function copyHeader(name: string, from: Headers, to: Headers): void {
	const value = from.get(name);
	if (value !== null) to.set(name, value);
}
