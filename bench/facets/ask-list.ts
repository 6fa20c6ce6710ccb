import { gzipSync } from 'node:zlib';
import { serveDemo } from '../../scripts/demo-site.ts';
import { freePort } from '../../scripts/port.ts';
import { seedPeople } from '../../tests/gate/support/people.ts';

/** The list of a running site, asked for by a member. */
export type RunningList = {
	/** The heaviest of its pages. */
	weigh: () => Promise<{ pageBytes: number; pageCompressed: number }>;
	/** Asks for each page once. @returns milliseconds a page */
	time: () => Promise<number>;
	stop: () => Promise<void>;
};

const ADDRESSES = [
	'',
	'?pagina=2',
	'?tipo=guida',
	'?tipo=guida&fase=05&ordine=titolo',
	'?argomento=cig-cup&territorio=nazionale',
	'?tipo=avviso&fase=03&area=giovani&anno=2019',
	'?ordine=titolo&pagina=100000',
];

export async function runList(outDir: string): Promise<RunningList> {
	const port = await freePort();
	const secret = 'a-secret-of-the-facets-benchmark-that-is-long-enough';
	const server = await serveDemo({ port, outDir, secret });
	const { member } = await seedPeople(await server.database(), Date.now());
	const cookie = member[0]?.replace('Cookie: ', '') ?? '';
	const askAll = async () => {
		const pages: Buffer[] = [];
		for (const query of ADDRESSES) {
			const address = `http://localhost:${port}/area/biblioteca/${query}`;
			const answer = await fetch(address, { headers: { cookie } });
			if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}.`);
			pages.push(Buffer.from(await answer.arrayBuffer()));
		}
		return pages;
	};
	return {
		stop: server.stop,
		async weigh() {
			const pages = await askAll();
			return {
				pageBytes: Math.max(...pages.map((page) => page.length)),
				pageCompressed: Math.max(...pages.map((page) => gzipSync(page).length)),
			};
		},
		async time() {
			const started = performance.now();
			await askAll();
			return (performance.now() - started) / ADDRESSES.length;
		},
	};
}
