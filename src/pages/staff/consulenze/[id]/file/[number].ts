import type { APIRoute } from 'astro';
import { staffOf } from '#functions/acting.ts';
import { findFile } from '#functions/storage/consultations/files.ts';
import { sendKeptFile } from '#functions/uploads/send-kept-file.ts';
import { visitOf } from '#functions/visit.ts';

export const prerender = false;

/** A file of any consultation, as a download for staff. */
export const GET: APIRoute = async ({ request, params }) => {
	const visit = visitOf(request);
	staffOf(visit);
	const { id = '', number } = params;
	const file = await findFile(visit.config.db, { id, number: Number(number), ownedBy: null });
	if (!file) return new Response(null, { status: 404 });
	return sendKeptFile(visit.config.files, { id, file });
};
