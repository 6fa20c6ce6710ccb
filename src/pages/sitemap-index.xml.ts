import type { APIRoute } from 'astro';
import { xmlAnswer } from './_xml.ts';

export const GET: APIRoute = ({ site }) =>
	xmlAnswer(
		'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
			`<sitemap><loc>${new URL('/sitemap-0.xml', site)}</loc></sitemap></sitemapindex>`,
	);
