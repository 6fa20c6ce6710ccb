import type { APIRoute } from 'astro';
import writeExcelFile from 'write-excel-file/universal';
import { visitOf } from '#functions/visit.ts';
import { attendeeRows } from '#pages/_attendee-rows.ts';
import { findSeminar } from '#pages/_seminars.ts';
import { seminarStaff } from '#text/seminar-staff.ts';

export const prerender = false;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const GET: APIRoute = async ({ request, params }) => {
	const visit = visitOf(request);
	const seminar = findSeminar(visit, params.slug);
	if (!seminar) return new Response(null, { status: 404 });
	const rows = await attendeeRows(visit.config.db, seminar.slug);
	const cells = rows.map((row, index) =>
		row.map((value) => ({
			value,
			type: String,
			...(index === 0 ? { fontWeight: 'bold' as const } : {}),
		})),
	);
	const file = await writeExcelFile(cells, { sheet: seminarStaff.sheet.name }).toBlob();
	return new Response(file, {
		headers: {
			'Content-Type': TYPE,
			'Content-Disposition': `attachment; filename="${seminar.slug}.xlsx"`,
		},
	});
};
