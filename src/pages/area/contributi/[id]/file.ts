import type { APIRoute } from 'astro';
import { FILE_FORMATS } from '#domain/contribution-file.ts';
import { actingOf, personOf } from '#functions/acting.ts';
import { findContribution } from '#functions/storage/contributions.ts';
import { visitOf } from '#functions/visit.ts';

export const prerender = false;

/** The file of a contribution, for its organisation and for staff: to be kept, never to be shown. */
export const GET: APIRoute = async ({ request, params }) => {
	const visit = visitOf(request);
	const { db, files } = visit.config;
	const organisationId = personOf(visit).staff ? null : actingOf(visit)?.organisation.id;
	if (organisationId === undefined) return new Response(null, { status: 404 });
	const contribution = await findContribution(db, { id: params.id ?? '', organisationId });
	if (!contribution?.fileKey) return new Response(null, { status: 404 });
	const file = await files.get(contribution.fileKey);
	if (!file) throw new Error(`The file of contribution ${contribution.id} is not in the store.`);
	return new Response(file.body as ReadableStream, {
		headers: {
			'Content-Type': FILE_FORMATS[contribution.fileFormat],
			'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(contribution.fileName)}`,
			'Content-Length': String(file.size),
		},
	});
};
