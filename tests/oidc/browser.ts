import { type OidcSite, ORIGIN } from './site.ts';

/** A browser as far as a sign-in needs one: it keeps cookies, and follows where it is sent. */
export type TestBrowser = {
	/** Cookies of the site, by name. */
	cookies: Map<string, string>;
	get: (path: string) => Promise<Response>;
	post: (path: string, fields?: Record<string, string>) => Promise<Response>;
};

export function openBrowser(site: OidcSite): TestBrowser {
	const cookies = new Map<string, string>();
	const ask = async (path: string, init: RequestInit & { headers: Record<string, string> }) => {
		const headers = { ...init.headers, cookie: cookieHeader(cookies) };
		const response = await site.fetch(path, { ...init, headers });
		keepCookies(cookies, response);
		return response;
	};
	return {
		cookies,
		get: (path) => ask(path, { headers: {} }),
		post: (path, fields = {}) =>
			ask(path, {
				method: 'POST',
				headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
				body: new URLSearchParams(fields).toString(),
			}),
	};
}

/** Presses the button of a provider. Returns the address there, taken from the page that leads on. */
export async function leave(
	browser: TestBrowser,
	provider: string,
	fields: Record<string, string> = {},
): Promise<string> {
	const response = await browser.post(`/accedi/oidc/signin/${provider}`, fields);
	const [, href = ''] = /<a href="([^"]+)"/.exec(await response.text()) ?? [];
	return href.replaceAll('&amp;', '&');
}

/** Signs in at the provider as whoever types that name. Returns the path that it sends back to. */
export async function signInThere(address: string, login: string): Promise<string> {
	const jar = new Map<string, string>();
	const page = await follow(jar, await visit(jar, address));
	const consent = await follow(
		jar,
		await visit(jar, formAction(page.text), { prompt: 'login', login }),
	);
	const last = await follow(jar, await visit(jar, formAction(consent.text), { prompt: 'consent' }));
	return last.back;
}

/** Gives up at the provider. Returns the path that it sends back to. */
export async function cancelThere(address: string): Promise<string> {
	const jar = new Map<string, string>();
	const page = await follow(jar, await visit(jar, address));
	const [, abort = ''] = /href="([^"]*\/abort)"/.exec(page.text) ?? [];
	return (await follow(jar, await visit(jar, abort))).back;
}

/** The whole way: button, provider, and back. */
export async function passThrough(
	browser: TestBrowser,
	way: { provider: string; login: string; fields?: Record<string, string> },
): Promise<Response> {
	const address = await leave(browser, way.provider, way.fields);
	return browser.get(await signInThere(address, way.login));
}

type Jar = Map<string, string>;

function visit(jar: Jar, address: string, form?: Record<string, string>): Promise<Response> {
	const headers = { cookie: cookieHeader(jar) };
	if (!form) return fetch(address, { headers, redirect: 'manual' });
	return fetch(address, {
		method: 'POST',
		headers,
		body: new URLSearchParams(form),
		redirect: 'manual',
	});
}

async function follow(jar: Jar, first: Response): Promise<{ text: string; back: string }> {
	let response = first;
	for (let hop = 0; hop < 10; hop++) {
		keepCookies(jar, response);
		const location = response.headers.get('location');
		if (!location) return { text: await response.text(), back: '' };
		const target = new URL(location, response.url);
		if (target.origin === ORIGIN) return { text: '', back: target.pathname + target.search };
		response = await visit(jar, target.href);
	}
	throw new Error('The provider leads in circles.');
}

function formAction(page: string): string {
	const [, action] = /action="([^"]+)"/.exec(page) ?? [];
	if (!action) throw new Error(`No form at the provider: ${page.slice(0, 500)}`);
	return action;
}

function keepCookies(jar: Jar, response: Response): void {
	for (const line of response.headers.getSetCookie()) {
		const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
		if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
		else jar.set(name, value);
	}
}

function cookieHeader(jar: ReadonlyMap<string, string>): string {
	return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}
