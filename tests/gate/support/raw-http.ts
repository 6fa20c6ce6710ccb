import { connect } from 'node:net';

export type RawAnswer = {
	/** 0 when the server closed without a word. */
	status: number;
	/** Names in lower case; several values of one name are joined by a line break. */
	headers: ReadonlyMap<string, string>;
	head: string;
	body: Buffer;
};

/** Some of what is sent here gets no answer at all; one that has begun may be slow to end. */
const PATIENCE = { toBegin: 2_000, toEnd: 20_000 };

/** Sends these bytes as they are, on a connection of their own: nothing tidies the path on the way. */
export function askRaw(port: number, bytes: Buffer): Promise<RawAnswer> {
	const isHead = bytes.subarray(0, 5).toString() === 'HEAD ';
	return new Promise((resolve) => {
		const chunks: Buffer[] = [];
		const socket = connect({ port, host: '127.0.0.1' });
		const finish = () => {
			socket.destroy();
			resolve(parseAnswer(Buffer.concat(chunks)));
		};
		socket.setTimeout(PATIENCE.toBegin, finish);
		socket.on('connect', () => socket.write(bytes));
		socket.on('data', (chunk) => {
			chunks.push(chunk);
			socket.setTimeout(PATIENCE.toEnd);
			if (isWhole(Buffer.concat(chunks), isHead)) finish();
		});
		socket.on('end', finish);
		socket.on('error', finish);
	});
}

/** The server keeps the connection open, so the end is read from the answer itself. */
function isWhole(bytes: Buffer, isHead: boolean): boolean {
	const end = bytes.indexOf('\r\n\r\n');
	if (end < 0) return false;
	const head = bytes.subarray(0, end).toString('latin1').toLowerCase();
	if (isHead || /^http\/1\.1 (?:1|204|304)/.test(head)) return true;
	const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
	if (length !== undefined) return bytes.length >= end + 4 + Number(length);
	// The head may come alone, and one of its values may end in a zero too.
	return /(?:^|\r\n)0\r\n\r\n$/.test(bytes.subarray(end + 4).toString('latin1'));
}

function parseAnswer(bytes: Buffer): RawAnswer {
	const end = bytes.indexOf('\r\n\r\n');
	const head = bytes.subarray(0, end < 0 ? bytes.length : end).toString('latin1');
	const [first = '', ...lines] = head.split('\r\n');
	const headers = new Map<string, string>();
	for (const line of lines) {
		const [name = '', ...value] = line.split(':');
		const key = name.toLowerCase();
		const known = headers.get(key);
		const text = value.join(':').trim();
		headers.set(key, known === undefined ? text : `${known}\n${text}`);
	}
	const rest = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + 4);
	const isChunked = headers.get('transfer-encoding') === 'chunked';
	const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0);
	return { status, headers, head, body: isChunked ? unchunk(rest) : rest };
}

function unchunk(bytes: Buffer): Buffer {
	const parts: Buffer[] = [];
	let at = 0;
	while (at < bytes.length) {
		const lineEnd = bytes.indexOf('\r\n', at);
		const size = Number.parseInt(bytes.subarray(at, lineEnd).toString('latin1'), 16);
		if (lineEnd < 0 || !(size > 0)) break;
		parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
		at = lineEnd + 2 + size + 2;
	}
	return Buffer.concat(parts);
}
