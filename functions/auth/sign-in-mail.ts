import { escapeHtml } from '#domain/escape-html.ts';
import type { NewMail } from '#functions/storage/outbox.ts';
import { signInMail as text } from '#text/sign-in-mail.ts';

export type SignInMail = {
	id: string;
	code: string;
	/** A whole address. */
	link: string;
	/** The moment at which code and link end. */
	uselessAt: number;
};

/** Writes the mail twice, plain and as HTML; nothing in it was typed by whoever asked for it. */
export function composeSignInMail(mail: SignInMail): NewMail {
	const { id, uselessAt } = mail;
	const content = { subject: text.subject, text: writePlain(mail), html: writeHtml(mail) };
	return { id, kind: 'sign-in', uselessAt, ...content };
}

function writePlain({ code, link }: SignInMail): string {
	const { intro, linkIntro, duration, notYou, signature } = text;
	return [intro, code, linkIntro, link, duration, notYou, signature].join('\n\n');
}

function writeHtml({ code, link }: SignInMail): string {
	const href = escapeHtml(link);
	return `<!doctype html>
<html lang="it">
<head><meta charset="utf-8"><title>${escapeHtml(text.subject)}</title></head>
<body>
<p>${escapeHtml(text.intro)}</p>
<p><strong>${escapeHtml(code)}</strong></p>
<p>${escapeHtml(text.linkIntro)}</p>
<p><a href="${href}">${href}</a></p>
<p>${escapeHtml(text.duration)}</p>
<p>${escapeHtml(text.notYou)}</p>
<p>${escapeHtml(text.signature)}</p>
</body>
</html>`;
}
