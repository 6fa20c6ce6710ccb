import { connect, type Socket } from 'node:net';

export type Load = { port: number; path: string; headers: readonly string[]; status: number };

const CONNECTIONS = 16;

/** Asks for one page as fast as the answers come, on a few connections kept open. */
export async function requestsPerSecond(load: Load, seconds: number): Promise<number> {
	const end = performance.now() + seconds * 1_000;
	const counts = await Promise.all(Array.from({ length: CONNECTIONS }, () => askUntil(load, end)));
	return counts.reduce((sum, count) => sum + count, 0) / seconds;
}

function askUntil(load: Load, end: number): Promise<number> {
	const question = `GET ${load.path} HTTP/1.1\r\n${load.headers.join('\r\n')}\r\n\r\n`;
	return new Promise((resolve, reject) => {
		const socket = connect(load.port, '127.0.0.1', () => socket.write(question));
		let count = 0;
		readAnswers(socket, load.status, (error) => {
			if (error) return reject(error);
			count += 1;
			if (performance.now() >= end) {
				socket.destroy();
				return resolve(count);
			}
			socket.write(question);
		});
		socket.on('error', reject);
	});
}

function readAnswers(socket: Socket, status: number, onAnswer: (error?: Error) => void): void {
	let text = '';
	socket.setEncoding('latin1').on('data', (chunk: string) => {
		text += chunk;
		const length = answerLength(text);
		if (length === null || text.length < length) return;
		const line = text.slice(0, text.indexOf('\r\n'));
		text = text.slice(length);
		const isExpected = line.startsWith(`HTTP/1.1 ${status}`);
		onAnswer(isExpected ? undefined : new Error(`The site answered ${line}.`));
	});
}

/** @returns bytes of the first whole answer in the text, or `null` while its end is not there */
function answerLength(text: string): number | null {
	const headEnd = text.indexOf('\r\n\r\n');
	if (headEnd < 0) return null;
	const head = text.slice(0, headEnd).toLowerCase();
	const known = /\r\ncontent-length: (\d+)/.exec(head);
	if (known) return headEnd + 4 + Number(known[1]);
	if (!head.includes('transfer-encoding: chunked')) return headEnd + 4;
	const end = text.indexOf('\r\n0\r\n\r\n', headEnd);
	return end < 0 ? null : end + 7;
}
