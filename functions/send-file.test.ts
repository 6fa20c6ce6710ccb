import { describe, expect, test } from 'vitest';
import type { SiteFile } from '#functions/manifest.ts';
import { withSecurityHeaders } from '#functions/security-headers.ts';
import { sendFile } from '#functions/send-file.ts';

const BYTES = '%PDF-1.7 ten bytes and more';
const FOLDERS = { public: '/allegati/', members: '/area/allegati/', staff: '/staff/allegati/' };

/** A store that knows parts, dates and types, and would tell all of it. */
function storeOf(type: string) {
	const asked: Request[] = [];
	const fetch = async (request: Request) => {
		asked.push(request);
		return new Response(BYTES, {
			headers: {
				'Content-Type': type,
				ETag: '"hash"',
				'Accept-Ranges': 'bytes',
				'Last-Modified': 'x',
			},
		});
	};
	return { asked, assets: { fetch } as unknown as Pick<Fetcher, 'fetch'> };
}

async function send(name: string, audience: SiteFile['audience'], init: RequestInit = {}) {
	const url = `${FOLDERS[audience]}${name}`;
	const { asked, assets } = storeOf('application/octet-stream');
	const answer = await sendFile(
		{ file: url, url, audience },
		{ origin: 'https://site.example', assets, request: new Request('https://x.example/', init) },
	);
	return { asked, answer: withSecurityHeaders(answer, { build: 'build', challenged: false }) };
}

const AUDIENCES = ['public', 'members', 'staff'] as const;

describe.each(AUDIENCES)('a PDF for %s', (audience) => {
	test('opens in the viewer, under its own name and type, and may do nothing', async () => {
		const { headers } = (await send('avviso-2026.pdf', audience)).answer;
		expect(headers.get('content-disposition')).toBe('inline; filename="avviso-2026.pdf"');
		expect(headers.get('content-type')).toBe('application/pdf');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('content-security-policy')).toBe(
			"default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
		);
	});

	test('comes whole, whatever part a viewer asks for, and offers no parts', async () => {
		const headers = { Range: 'bytes=0-3', 'If-Range': '"hash"' };
		const { asked, answer } = await send('avviso-2026.pdf', audience, { headers });
		expect([answer.status, await answer.text()]).toEqual([200, BYTES]);
		expect([...answer.headers.keys()]).not.toContain('accept-ranges');
		expect([...answer.headers.keys()]).not.toContain('content-range');
		expect([...(asked[0]?.headers.keys() ?? [])]).toEqual([]);
	});

	test('says the same to HEAD, without a body', async () => {
		const { answer } = await send('avviso-2026.pdf', audience, { method: 'HEAD' });
		const whole = (await send('avviso-2026.pdf', audience)).answer;
		expect(await answer.text()).toBe('');
		expect([...answer.headers]).toEqual([...whole.headers]);
	});
});

test.each(['members', 'staff'] as const)('a PDF for %s is kept by nobody', async (audience) => {
	const { headers } = (await send('avviso-2026.pdf', audience)).answer;
	expect(headers.get('cache-control')).toBe('private, no-store');
	expect(headers.get('vary')).toBe('Cookie');
	expect([...headers.keys()]).not.toContain('etag');
	expect([...headers.keys()]).not.toContain('last-modified');
});

test('a public PDF may be kept and asked about again', async () => {
	const { headers } = (await send('avviso-2026.pdf', 'public')).answer;
	expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
	expect(headers.get('etag')).toBe('"hash"');
});

describe.each(AUDIENCES)('for %s', (audience) => {
	test.each(['modello.odt', 'modello.docx', 'dati.csv', 'note.txt', 'finto.pdf.txt', 'pdf'])(
		'%s is saved, in a sandbox',
		async (name) => {
			const { headers } = (await send(name, audience)).answer;
			expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
			expect(headers.get('content-security-policy')).toMatch(/; sandbox$/);
		},
	);
});
