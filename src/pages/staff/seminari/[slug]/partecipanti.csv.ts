import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { visitOf } from '#functions/visit.ts';
import { attendeeRows } from '#pages/_attendee-rows.ts';
import { findSeminar } from '#pages/_seminars.ts';

export const prerender = false;

/** Excel in Italian reads semicolons, and takes a file for UTF-8 only where it says so itself. */
const FOR_EXCEL = { delimiter: ';', bom: true, record_delimiter: 'windows' } as const;

export const GET: APIRoute = async ({ request, params }) => {
	const visit = visitOf(request);
	const seminar = findSeminar(visit, params.slug);
	if (!seminar) return new Response(null, { status: 404 });
	const rows = await attendeeRows(visit.config.db, seminar.slug);
	return new Response(stringify([...rows], FOR_EXCEL), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${seminar.slug}.csv"`,
		},
	});
};
