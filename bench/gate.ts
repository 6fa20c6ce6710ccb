import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveDemo } from '../scripts/demo-site.ts';
import { freePort } from '../scripts/port.ts';
import { seedPeople } from '../tests/gate/support/people.ts';
import { HEADER_SETS } from '../tests/gate/support/request.ts';

/**
 * What the gate costs: a members' page asked with a session, against the same page from the same
 * workerd, where one more address sends the file and asks nothing. The two take turns, many times.
 * `node bench/gate.ts [folder of a built site]`, `.build/demo` by default.
 */
const [outDir = '.build/demo'] = process.argv.slice(2);
const AT_ONCE = 16;
const TURNS = 30;
const TURN_MS = 400;
const OPEN = '/senza-cancello';
const LEAST_RATIO = 0.6;
/** What a browser sends with every request; pages leave compressed, with and without the gate. */
const AS_BROWSERS_ASK = {
	'accept-encoding': 'gzip, deflate, br',
	...Object.fromEntries(HEADER_SETS.browser.map((line) => line.split(': ', 2))),
};

const { default: manifest } = await import(
	pathToFileURL(`${outDir}/server/site-manifest.mjs`).href
);
const files: { file: string; url: string | null }[] = manifest.files;
const gated = middleOf(files.filter(({ url }) => /^\/area\/biblioteca\/.+\/$/.test(url ?? '')));
const open = files.find(({ url }) => /^\/(?:seminari|pubblicazioni)\/.+\/$/.test(url ?? ''));
if (!gated?.url || !open?.url)
	throw new Error(`${outDir} has no members' page: build the demo first.`);

const port = await freePort();
const secret = 'a-secret-of-the-gate-benchmark-that-is-long-enough';
/** The local database syncs to disk at each question: in memory, this machine's disk does not count. */
const stateDir = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-gate-'));
const benchSite = writeBenchSite(outDir, gated.file);
const server = await serveDemo({ port, outDir: benchSite, secret, stateDir });
const cookies = await seedPeople(await server.database(), Date.now());
const cookie = cookies.member[0]?.replace('Cookie: ', '') ?? '';

const kinds: Record<string, Kind> = {
	'members’ page, with a session': { path: gated.url, cookie, status: 200 },
	'the same page, gate taken out': { path: OPEN, cookie, status: 200 },
	'members’ page, stranger refused': { path: gated.url, cookie: '', status: 303 },
	'public page, through the gate': { path: open.url, cookie: '', status: 200 },
};
const totals = new Map(Object.keys(kinds).map((name) => [name, { answered: 0, ms: 0 }]));
for (const kind of Object.values(kinds)) await takeTurn(kind);
for (let turn = 0; turn < TURNS; turn++)
	for (const [name, kind] of Object.entries(kinds)) {
		const { answered, ms } = await takeTurn(kind);
		const total = totals.get(name);
		if (total) Object.assign(total, { answered: total.answered + answered, ms: total.ms + ms });
	}
await server.stop();
rmSync(stateDir, { recursive: true });

const rates = Object.fromEntries(
	[...totals].map(([name, { answered, ms }]) => [name, Math.round((answered * 1000) / ms)]),
);
const [gatedRate = 0, openRate = 1] = Object.values(rates);
const ratio = Math.round((gatedRate * 100) / openRate) / 100;
console.table(rates);
console.log(
	JSON.stringify({ bench: 'gate', requestsPerSecond: rates, ratio, target: LEAST_RATIO }),
);
if (ratio < LEAST_RATIO) process.exitCode = 1;

/** The file of middle weight, so that neither a short page nor a long one makes the figure. */
function middleOf<File extends { file: string }>(candidates: readonly File[]): File | undefined {
	const weight = ({ file }: File) => statSync(`${outDir}/client${file}`).size;
	return candidates.toSorted((a, b) => weight(a) - weight(b))[Math.floor(candidates.length / 2)];
}

type Kind = { path: string; cookie: string; status: number };

async function takeTurn(kind: Kind): Promise<{ answered: number; ms: number }> {
	const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
	const start = performance.now();
	let answered = 0;
	const asker = async () => {
		while (performance.now() - start < TURN_MS) {
			await ask(kind, agent);
			answered++;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, asker));
	agent.destroy();
	return { answered, ms: performance.now() - start };
}

function ask({ path, cookie, status }: Kind, agent: Agent): Promise<void> {
	const headers = { ...AS_BROWSERS_ASK, ...(cookie !== '' && { cookie }) };
	return new Promise((done, fail) => {
		get({ agent, host: 'localhost', family: 4, port, path, headers }, (answer) => {
			answer.resume().on('end', () => {
				if (answer.statusCode === status) done();
				else fail(new Error(`${path} answered ${answer.statusCode}, not ${status}.`));
			});
		}).on('error', fail);
	});
}

/** The built site with one address more, at the same door, that sends a file and asks nothing. */
function writeBenchSite(from: string, file: string): string {
	const folder = '.build/bench-gate';
	cpSync(`${from}/server`, `${folder}/server`, { recursive: true });
	const built = JSON.parse(readFileSync(`${from}/server/wrangler.json`, 'utf8'));
	const directory = relative(resolve(folder, 'server'), resolve(from, 'client'));
	const assets = { ...built.assets, directory };
	const wrangler = JSON.stringify({ ...built, assets, main: 'bench.mjs' });
	writeFileSync(`${folder}/server/wrangler.json`, wrangler);
	writeFileSync(`${folder}/server/bench.mjs`, benchWorker(file));
	return folder;
}

/** Its answer has the headers of the gated one, so that only the gate makes the difference. */
function benchWorker(file: string): string {
	const page = file.replace(/index\.html$/, '');
	return `import site from './entry.mjs';
let headers;
export default {
	async fetch(request, env, context) {
		const url = new URL(request.url);
		if (url.pathname !== '${OPEN}') return site.fetch(request, env, context);
		headers ??= (await site.fetch(new Request(new URL('${page}', url), request), env, context)).headers;
		const stored = await env.ASSETS.fetch(new Request(new URL('${file}', url)));
		return new Response(stored.body, { headers });
	},
};
`;
}
