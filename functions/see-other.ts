/**
 * Sends the browser on after a form, so that reloading the next page does not send it again.
 *
 * @param path of this site
 * @param cookies `Set-Cookie` lines
 */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
	const headers = new Headers({ Location: path, 'Cache-Control': 'no-store' });
	for (const cookie of cookies) headers.append('Set-Cookie', cookie);
	return new Response(null, { status: 303, headers });
}
