import type { APIRoute } from 'astro';
import { publicAddresses } from './_public-addresses.ts';
import { escapeXml, xmlAnswer } from './_xml.ts';

export const GET: APIRoute = async ({ site }) => {
	const addresses = await publicAddresses();
	const urls = addresses.map(({ address, edited }) => {
		const day = edited === undefined ? '' : `<lastmod>${edited}</lastmod>`;
		return `<url><loc>${escapeXml(new URL(address, site).href)}</loc>${day}</url>`;
	});
	return xmlAnswer(
		`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`,
	);
};
