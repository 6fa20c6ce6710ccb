import type { House } from './house.ts';
import type { RawAnswer } from './raw-http.ts';
import { HEADER_SETS } from './request.ts';

export type SentMail = { recipient: string; code: string; link: string; target: string };

/** What a browser of ours sends with a form. */
export function formHeaders(house: House, cookies: readonly string[] = []): string[] {
	const cookie = cookies.length > 0 ? [`Cookie: ${cookies.join('; ')}`] : [];
	return [
		...HEADER_SETS.browser.filter((line) => !line.startsWith('Sec-Fetch-Site')),
		'Sec-Fetch-Site: same-origin',
		`Origin: http://localhost:${house.port}`,
		'Content-Type: application/x-www-form-urlencoded',
		...cookie,
	];
}

export function post(
	house: House,
	target: string,
	form: { fields: Record<string, string>; headers?: readonly string[] },
): Promise<RawAnswer> {
	const { fields, headers = formHeaders(house) } = form;
	const body = new URLSearchParams(fields).toString();
	return house.ask({ method: 'POST', target, headers, body });
}

/** Asks for a code as a browser does, and returns the cookie that it then holds. */
export async function askForCode(house: House, address: string): Promise<string> {
	await house.db.prepare('DELETE FROM rate_limits').run();
	const answer = await post(house, '/accedi/', { fields: { indirizzo: address } });
	return cookieIn(answer, 'pre');
}

export function cookieIn(answer: RawAnswer, name: string): string {
	const lines = (answer.headers.get('set-cookie') ?? '').split('\n');
	const line = lines.find((candidate) => candidate.startsWith(`${name}=`)) ?? '';
	return line.split(';', 1)[0] ?? '';
}

export async function newestMail(house: House): Promise<SentMail> {
	const mail = await house.db
		.prepare('SELECT recipient, text FROM outbox ORDER BY rowid DESC LIMIT 1')
		.first<{ recipient: string; text: string }>();
	const link = /https?:\S+/.exec(mail?.text ?? '')?.[0] ?? '';
	return {
		recipient: mail?.recipient ?? '',
		code: /^\d{6}$/m.exec(mail?.text ?? '')?.[0] ?? '',
		link,
		target: link.replace(/^https?:\/\/[^/]+/, ''),
	};
}

export async function count(house: House, table: string): Promise<number> {
	return (await house.db.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')) ?? -1;
}
