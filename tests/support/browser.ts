import { askToSignIn } from '#actions/ask-to-sign-in.ts';
import { type EntryForm, enterByCode, enterByLink } from '#actions/enter.ts';
import { STRANGER } from '#domain/access.ts';
import type { Config } from '#functions/config.ts';
import type { Visit } from '#functions/visit.ts';
import { PROGRAMME } from '#tests/support/programme.ts';

/** A browser as far as sign-in goes: it keeps cookies and sends forms. */
export class Browser {
	readonly cookies = new Map<string, string>();
	private readonly later: Promise<unknown>[] = [];
	address = '203.0.113.7';
	now: number;
	readonly config: Config;

	constructor(config: Config, now: number) {
		this.config = config;
		this.now = now;
	}

	ask(indirizzo: string, ritorno = '/area/', more: Record<string, string> = {}) {
		return this.send('/accedi/', { indirizzo, ritorno, ...more }, askToSignIn);
	}

	typeCode(codice: string, ritorno = '/area/') {
		return this.send('/accedi/codice/', { codice, ritorno }, enterByCode);
	}

	pressLink(link: string) {
		const query = new URL(link).searchParams;
		const fields = { t: query.get('t') ?? '', ritorno: query.get('ritorno') ?? '' };
		return this.send('/accedi/conferma/', fields, enterByLink);
	}

	request(path: string, fields?: Record<string, string>): Request {
		const headers = new Headers({ 'cf-connecting-ip': this.address });
		if (this.cookies.size > 0) {
			headers.set(
				'cookie',
				[...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
			);
		}
		const url = `${this.config.origin}${path}`;
		if (!fields) return new Request(url, { headers });
		return new Request(url, { method: 'POST', headers, body: new URLSearchParams(fields) });
	}

	visit(): Visit {
		const { config, now } = this;
		const afterwards = (work: Promise<unknown>) => void this.later.push(work);
		return { visitor: STRANGER, sessionHash: null, config, programme: PROGRAMME, now, afterwards };
	}

	keep(answer: Response): void {
		for (const line of answer.headers.getSetCookie()) {
			const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split(/=(.*)/s);
			if (line.includes('Max-Age=0;')) this.cookies.delete(name);
			else this.cookies.set(name, value);
		}
	}

	/** Waits for what goes on after the answers. */
	async rest(): Promise<void> {
		await Promise.all(this.later.splice(0));
	}

	private async send<T>(
		path: string,
		fields: Record<string, string>,
		act: (request: Request, visit: Visit) => Promise<Response | T>,
	): Promise<Response | T> {
		const answer = await act(this.request(path, fields), this.visit());
		await this.rest();
		if (answer instanceof Response) this.keep(answer);
		return answer;
	}
}

export type Mail = { recipient: string; subject: string; text: string; code: string; link: string };

/** The mails of the outbox, the newest first. */
export async function readMails(db: D1Database): Promise<Mail[]> {
	const { results } = await db
		.prepare('SELECT recipient, subject, text FROM outbox ORDER BY rowid DESC')
		.all<Pick<Mail, 'recipient' | 'subject' | 'text'>>();
	return results.map((mail) => ({
		...mail,
		code: /^\d{6}$/m.exec(mail.text)?.[0] ?? '',
		link: /https?:\S+/.exec(mail.text)?.[0] ?? '',
	}));
}

export async function newestMail(db: D1Database): Promise<Mail> {
	const [mail] = await readMails(db);
	if (!mail) throw new Error('There is no mail in the outbox.');
	return mail;
}

/** Why a sign-in did not go through; fails when it did. */
export function refusalOf(entry: Response | EntryForm): EntryForm['refusal'] {
	if (entry instanceof Response) throw new Error('The sign-in went through.');
	return entry.refusal;
}
