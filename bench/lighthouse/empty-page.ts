import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGE =
	'<!doctype html><html lang="it"><meta name="viewport" content="width=device-width"><title>Vuota</title><p>Testo';

/** A page with one word and nothing else: what it costs is what the browser and the machine cost. */
export async function serveEmptyPage(): Promise<{ url: string; stop: () => void }> {
	const server = createServer((_asked, answer) => {
		answer.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}/`,
		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
