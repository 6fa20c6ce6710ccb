import { createServer } from 'node:net';
import { Refusal } from './task.ts';

const DEFAULT_PORT = 8787;
const LOOPBACK = ['127.0.0.1', '::1'] as const;

/** @returns the port that `PORT` asks for, or the usual one, once it is known to be free */
export async function choosePort(wanted: string | undefined): Promise<number> {
	const port = wanted === undefined || wanted === '' ? DEFAULT_PORT : Number(wanted);
	if (!Number.isInteger(port) || port < 1 || port > 65_535) {
		throw new Refusal(`PORT=${wanted} is not a port: use a number from 1 to 65535.`);
	}
	for (const host of LOOPBACK) {
		const trouble = await tryPort(port, host);
		if (trouble !== null) throw new Refusal(sentence(port, trouble));
	}
	return port;
}

/** @returns a port that nobody listens on now */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}

/** @returns why the port can't be taken on this address, or `null` if it can */
function tryPort(port: number, host: string): Promise<string | null> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', (error: NodeJS.ErrnoException) => {
			const isOurs = error.code === 'EADDRINUSE' || error.code === 'EACCES';
			resolve(isOurs ? (error.code ?? null) : null);
		});
		server.listen(port, host, () => server.close(() => resolve(null)));
	});
}

function sentence(port: number, trouble: string): string {
	const another = `Choose another one: PORT=${port < 60_000 ? port + 1000 : 8788} npm start`;
	if (trouble === 'EACCES') return `Port ${port} needs more rights than you have. ${another}`;
	return `Port ${port} is busy: another program (perhaps this site) listens on it. ${another}`;
}
