import type { APIRoute } from 'astro';
import { romeDay } from '#domain/rome-day.ts';
import { personOf } from '#functions/acting.ts';
import { exportPerson } from '#functions/storage/personal-data/export-person.ts';
import { visitOf } from '#functions/visit.ts';
import { ownData } from '#text/own-data.ts';

export const prerender = false;

/** All that the site keeps of whoever asks, as a file. */
export const GET: APIRoute = async ({ request }) => {
	const visit = visitOf(request);
	const data = await exportPerson(visit.config.db, personOf(visit).personId);
	return new Response(`${JSON.stringify(data, null, '\t')}\n`, {
		headers: {
			'Content-Type': 'application/json; charset=utf-8',
			'Content-Disposition': `attachment; filename="${ownData.file(romeDay(visit.now))}"`,
		},
	});
};
