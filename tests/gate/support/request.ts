export type RawRequest = {
	method?: string;
	/** Written in the request line as it is. */
	target: string;
	headers?: readonly string[];
	body?: string;
	/** Replaces the `Host` line; `null` leaves it out. */
	host?: string | null;
	version?: string;
};

/** What a browser says when a person follows a link, and what the simplest program says. */
export const HEADER_SETS = {
	bare: [],
	browser: [
		'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36',
		'Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
		'Accept-Language: it-IT,it;q=0.9',
		'Sec-Fetch-Dest: document',
		'Sec-Fetch-Mode: navigate',
		'Sec-Fetch-Site: none',
		'Sec-Fetch-User: ?1',
		'Upgrade-Insecure-Requests: 1',
	],
} as const;

export function writeRequest(request: RawRequest, port: number, extra: readonly string[]): Buffer {
	const { method = 'GET', target, headers = [], body, host, version = '1.1' } = request;
	const hostLines = host === null ? [] : [`Host: ${host ?? `localhost:${port}`}`];
	const lengths = body === undefined ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
	const lines = [
		`${method} ${target} HTTP/${version}`,
		...hostLines,
		'Connection: close',
		...extra,
		...headers,
		...lengths,
	];
	return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body ?? ''}`, 'utf8');
}
