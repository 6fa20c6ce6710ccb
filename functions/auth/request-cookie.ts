/**
 * The value of a cookie by its full name.
 *
 * @returns `null` without it, and also when it comes twice: a second one was planted by somebody
 *   who may write cookies for a neighbouring host, and which of the two is ours cannot be told
 */
export function readRequestCookie(request: Request, name: string): string | null {
	const values = (request.headers.get('cookie') ?? '')
		.split(';')
		.map((pair) => pair.trim())
		.filter((pair) => pair.startsWith(`${name}=`))
		.map((pair) => pair.slice(name.length + 1));
	return values.length === 1 ? (values[0] ?? null) : null;
}
