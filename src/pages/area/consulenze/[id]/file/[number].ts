import type { APIRoute } from 'astro';
import { actingOf } from '#functions/acting.ts';
import { findFile } from '#functions/storage/consultations/files.ts';
import { sendKeptFile } from '#functions/uploads/send-kept-file.ts';
import { visitOf } from '#functions/visit.ts';

export const prerender = false;

/** A file of an organisation's own consultation, as a download. */
export const GET: APIRoute = async ({ request, params }) => {
	const visit = visitOf(request);
	const { id = '', number } = params;
	const ownedBy = actingOf(visit)?.organisation.id;
	const own = ownedBy && { id, number: Number(number), ownedBy };
	const file = own && (await findFile(visit.config.db, own));
	if (!file) return new Response(null, { status: 404 });
	return sendKeptFile(visit.config.files, { id, file });
};
