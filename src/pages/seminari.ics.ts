import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { calendarFile } from '#domain/calendar.ts';
import { romeDay } from '#domain/rome-day.ts';
import { publishedSeminars } from '#domain/seminars.ts';
import { siteFacts } from '#schemas/built-site-facts.ts';
import { seminars as text } from '#text/seminars.ts';

export const GET: APIRoute = async ({ site }) => {
	const events = publishedSeminars(await getCollection('seminari')).map(({ id, data }) => {
		const address = new URL(`/seminari/${id}/`, site).href;
		return {
			id: address,
			title: data.esempio ? text.exampleTitle(data.titolo) : data.titolo,
			summary: data.sommario,
			place: data.luogo,
			address,
			start: data.inizio,
			end: data.fine,
		};
	});
	const file = calendarFile(
		`${text.title}, ${siteFacts.nome}`,
		events,
		`${romeDay(Date.now())}T00:00:00Z`,
	);
	return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
