import type { APIRequestContext } from '@playwright/test';

export type SignInMail = { code: string; link: string };

const TRIES = 40;

/** Reads the newest mail to an address from `/posta/`, as a person would; waits until it is there. */
export async function newestMail(request: APIRequestContext, address: string): Promise<SignInMail> {
	for (let left = TRIES; left > 0; left -= 1) {
		const mail = findMail(await (await request.get('/posta/')).text(), address);
		if (mail) return mail;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`No mail to ${address} in /posta/.`);
}

/** The newest mail stands first. */
function findMail(page: string, address: string): SignInMail | null {
	const start = page.indexOf(address);
	if (start < 0) return null;
	const mail = page.slice(start).replaceAll('&amp;', '&');
	const code = />\s*(\d{6})\s*<|\n(\d{6})\n/.exec(mail);
	const link = /https?:\/\/[^\s"<]+\/accedi\/conferma\/[^\s"<]*/.exec(mail);
	const digits = code?.[1] ?? code?.[2];
	return digits && link ? { code: digits, link: link[0] } : null;
}
