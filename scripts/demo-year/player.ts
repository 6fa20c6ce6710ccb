import { formInPage, textOf } from './form-in-page.ts';

/** What was typed into the fields of a form; several values tick several boxes, a file is uploaded. */
export type Typed = Readonly<Record<string, readonly string[] | string | File>>;

export type Answer = { status: number; url: string; html: string; text: string };

type Press = { button: string; near?: string; typed?: Typed };

/** Somebody at a browser without script: goes to pages, fills in forms, reads what comes. */
export class Player {
	readonly #origin: string;
	readonly #cookies = new Map<string, string>();

	constructor(origin: string) {
		this.#origin = origin;
	}

	/** Follows what the site leads to, as a browser does. */
	async open(path: string): Promise<Answer> {
		return this.#follow(path, {});
	}

	/** Opens a page, fills in its form and presses the button. */
	async press({ at, ...press }: Press & { at: string }): Promise<Answer> {
		return this.pressOn(await this.open(at), press);
	}

	/** Fills in a form of a page that is open already. */
	async pressOn(page: Answer, { button, near, typed = {} }: Press): Promise<Answer> {
		const { action, fields, multipart } = formInPage(page.html, button, near);
		for (const [name, value] of Object.entries(typed)) {
			fields.delete(name);
			for (const one of textsOf(value)) fields.append(name, one);
		}
		const body = multipart ? withFiles(fields, typed) : fields;
		const headers = { Origin: this.#origin };
		return this.#follow(action === '' ? page.url : action, { method: 'POST', body, headers });
	}

	async #follow(path: string, init: RequestInit): Promise<Answer> {
		const answer = await this.#ask(path, init);
		const location = answer.headers.get('location');
		if (location !== null && answer.status < 400) return this.#follow(location, {});
		const html = await answer.text();
		const url = new URL(path, this.#origin);
		return { status: answer.status, url: `${url.pathname}${url.search}`, html, text: textOf(html) };
	}

	async #ask(path: string, init: RequestInit): Promise<Response> {
		const headers = new Headers(init.headers);
		const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		if (cookie !== '') headers.set('Cookie', cookie);
		const answer = await fetch(new URL(path, this.#origin), {
			...init,
			headers,
			redirect: 'manual',
		});
		for (const line of answer.headers.getSetCookie()) this.#keep(line);
		return answer;
	}

	#keep(line: string): void {
		const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split(/=(.*)/s);
		if (line.includes('Max-Age=0')) this.#cookies.delete(name);
		else this.#cookies.set(name, value);
	}
}

function textsOf(value: Typed[string]): readonly string[] {
	if (value instanceof File) return [];
	return typeof value === 'string' ? [value] : value;
}

function withFiles(fields: URLSearchParams, typed: Typed): FormData {
	const body = new FormData();
	for (const [name, value] of fields) body.append(name, value);
	for (const [name, value] of Object.entries(typed))
		if (value instanceof File) body.set(name, value);
	return body;
}
