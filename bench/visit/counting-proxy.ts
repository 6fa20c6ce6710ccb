import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer as it went over the wire: the bytes of its body, and when the last of them left. */
export type Sent = { path: string; bytes: number; at: number };

export type CountingProxy = {
	port: number;
	/** The answers since the last time that this was asked. */
	take: () => Sent[];
	stop: () => void;
};

/** Stands between a browser and a site, and counts what the site sends, workers' requests too. */
export async function startProxy(site: URL): Promise<CountingProxy> {
	let sent: Sent[] = [];
	const server = createServer((asked, answer) =>
		forward({ asked, answer, site }, (bytes) =>
			sent.push({ path: `${asked.url}`, bytes, at: Date.now() }),
		),
	);
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		port: (server.address() as AddressInfo).port,
		take: () => {
			const taken = sent;
			sent = [];
			return taken;
		},
		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

type Passage = { asked: IncomingMessage; answer: ServerResponse; site: URL };

function forward({ asked, answer, site }: Passage, done: (bytes: number) => void): void {
	const headers = { ...asked.headers, host: site.host };
	const { method, url: path } = asked;
	const passed = request(
		{ host: site.hostname, port: site.port, method, path, headers },
		(reply) => {
			let bytes = 0;
			answer.writeHead(reply.statusCode ?? 502, reply.headers);
			reply.on('data', (chunk: Buffer) => {
				bytes += chunk.length;
				answer.write(chunk);
			});
			reply.on('end', () => answer.end(() => done(bytes)));
		},
	);
	passed.on('error', () => answer.destroy());
	asked.pipe(passed);
}
