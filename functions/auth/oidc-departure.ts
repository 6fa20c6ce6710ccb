import { escapeHtml } from '#domain/escape-html.ts';
import { safeReturnPath } from '#domain/return-path.ts';
import { seeOther } from '#functions/see-other.ts';
import { oidc as text } from '#text/oidc.ts';
import { depart } from './authjs-exchange.ts';
import { tellFailure } from './oidc-answers.ts';
import { type Journey, PROFILE, sealFor, writeJourney } from './oidc-journey.ts';
import { mayAskProvider } from './oidc-limits.ts';
import type { Passage } from './oidc-passage.ts';

/**
 * Sends who pressed the button of a provider on their way, with what will prove that it was them.
 * The way leads over a page of ours, because `form-action 'self'` holds for the redirects of a form.
 */
export async function leaveFor(passage: Passage): Promise<Response> {
	const { request, visit, provider } = passage;
	const { config } = visit;
	const journey = toJourney(await readForm(request));
	const secret = sealFor(visit, journey.purpose);
	if (secret === null) return seeOther(`/accedi/?ritorno=${encodeURIComponent(PROFILE)}`);
	if (!(await mayAskProvider(passage, 'start'))) return seeOther(tellFailure(journey, 'too-many'));
	const departure = await depart({ config, provider, secret, request });
	if (!departure.ok) return seeOther(tellFailure(journey, departure.reason));
	const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8' });
	for (const cookie of departure.cookies) headers.append('Set-Cookie', cookie);
	headers.append('Set-Cookie', writeJourney(config, journey));
	return new Response(leavingPage(provider.name, departure.location), { headers });
}

/** A body that is no form asks for nothing in particular. */
async function readForm(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch {
		return new FormData();
	}
}

function toJourney(form: FormData): Journey {
	if (form.get('scopo') === 'collega') return { purpose: 'link', returnTo: PROFILE };
	const asked = form.get('ritorno');
	return { purpose: 'sign-in', returnTo: safeReturnPath(typeof asked === 'string' ? asked : null) };
}

function leavingPage(provider: string, location: string): string {
	const address = escapeHtml(location);
	const title = escapeHtml(text.leaving.title(provider));
	return `<!doctype html>
<html lang="${text.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0;url=${address}"><title>${title}</title></head>
<body><main><h1>${title}</h1>
<p><a href="${address}">${escapeHtml(text.leaving.link(provider))}</a></p></main></body>
</html>`;
}
