import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	createServer,
	request as forward,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from 'node:http';
import { createInterface } from 'node:readline';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { ProviderSetup } from './provider-process.ts';

export type RunningProvider = {
	issuer: string;
	/** The private key that its tokens are signed with, so that a test can sign others. */
	key: JWK;
	/** Changes what the provider answers to the addresses that start so, until `behave`. */
	misbehave: (path: string, change: Misbehaviour) => void;
	behave: () => void;
	stop: () => Promise<void>;
};

/** Either an answer instead of the provider's, or a change of what the provider answered. */
export type Misbehaviour =
	| { instead: (response: ServerResponse) => void }
	| { change: (body: Record<string, unknown>) => Promise<Record<string, unknown>> };

/** Starts the provider behind a door of ours, which is the address that everybody knows. */
export async function startProvider(
	client: Pick<ProviderSetup, 'clientId' | 'clientSecret' | 'redirectUri'>,
): Promise<RunningProvider> {
	const changes = new Map<string, Misbehaviour>();
	let port = 0;
	const door = createServer((request, response) => void pass(request, response, { changes, port }));
	door.listen(0, 'localhost');
	await once(door, 'listening');
	const issuer = `http://localhost:${portOf(door)}`;
	const key = await makeKey();
	const child = spawnProvider({ ...client, issuer, jwks: { keys: [key] } });
	port = await portFrom(child);
	return {
		issuer,
		key,
		misbehave: (path, change) => void changes.set(path, change),
		behave: () => changes.clear(),
		stop: async () => {
			child.kill();
			door.closeAllConnections();
			door.close();
		},
	};
}

async function makeKey(): Promise<JWK> {
	const { privateKey } = await generateKeyPair('RS256', { extractable: true });
	return { ...(await exportJWK(privateKey)), kid: 'chiave', alg: 'RS256', use: 'sig' };
}

function spawnProvider(setup: ProviderSetup): ChildProcess {
	const script = new URL('./provider-process.ts', import.meta.url).pathname;
	return spawn(process.execPath, [script, JSON.stringify(setup)], {
		stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
	});
}

async function portFrom(child: ChildProcess): Promise<number> {
	if (!child.stdout) throw new Error('The provider has no output.');
	for await (const line of createInterface({ input: child.stdout })) {
		const port = /^port (\d+)$/.exec(line)?.[1];
		if (port) return Number(port);
	}
	throw new Error('The provider ended before it listened.');
}

async function pass(request: IncomingMessage, response: ServerResponse, way: Way): Promise<void> {
	// This provider has no page to choose an account on, as Google and Microsoft do.
	const path = (request.url ?? '/').replace('&prompt=select_account', '');
	const [, change] = [...way.changes].find(([start]) => path.startsWith(start)) ?? [];
	if (change && 'instead' in change) return change.instead(response);
	const onward = forward(
		{ port: way.port, host: '127.0.0.1', path, method: request.method, headers: request.headers },
		(answer) => void give(answer, response, change),
	);
	onward.on('error', () => response.writeHead(502).end());
	request.pipe(onward);
}

async function give(
	answer: IncomingMessage,
	response: ServerResponse,
	change: Extract<Misbehaviour, { change: unknown }> | undefined,
): Promise<void> {
	const { 'content-length': _length, ...headers } = answer.headers;
	response.writeHead(answer.statusCode ?? 500, headers);
	if (!change) return void answer.pipe(response);
	const chunks: Buffer[] = [];
	for await (const chunk of answer) chunks.push(chunk);
	const body = JSON.parse(Buffer.concat(chunks).toString());
	response.end(JSON.stringify(await change.change(body)));
}

function portOf(server: Server): number {
	const address = server.address();
	if (!address || typeof address !== 'object') throw new Error('The server does not listen.');
	return address.port;
}

type Way = { changes: ReadonlyMap<string, Misbehaviour>; port: number };
