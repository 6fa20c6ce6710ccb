import type { APIRoute } from 'astro';

/** Names no reserved address: what is closed is closed by the door, not by asking. */
export const GET: APIRoute = ({ site }) =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site)}\n`);
