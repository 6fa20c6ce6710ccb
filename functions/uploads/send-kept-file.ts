import { fileKey } from '#domain/consultation-files.ts';
import type { KeptFile } from '#functions/storage/consultations/ask.ts';

/**
 * Sends a kept file as a download: a browser saves it, and does not show it as a page of ours (the
 * policy that comes with the disposition is in functions/security-headers.ts).
 *
 * @throws where the store has not the file that a row names
 */
export async function sendKeptFile(
	files: R2Bucket,
	{ id, file }: { id: string; file: KeptFile },
): Promise<Response> {
	const stored = await files.get(fileKey(id, file.number));
	if (!stored) throw new Error(`The store has no file ${file.number} of ${id}.`);
	return new Response(stored.body, {
		headers: {
			'Content-Type': file.type,
			'Content-Length': String(stored.size),
			'Content-Disposition': disposition(file.name),
		},
	});
}

/** With letters of any language, and for old browsers without (RFC 6266, 5). */
function disposition(name: string): string {
	const plain = name.normalize('NFD').replaceAll(/[^\x20-\x7e]|["\\]/g, '');
	const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => {
		return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
	});
	return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
