import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions as readWorkerOptions } from 'wrangler';
import {
	type Contribution,
	type ContributionRow,
	listAcceptedContributions,
	toContribution,
} from '#functions/storage/contributions.ts';
import { Refusal } from '../task.ts';

/** Where accepted contributions and their files come from. */
export type ContributionSource = {
	contributions: readonly Contribution[];
	/** `null` where the file is missing. */
	fileOf: (contribution: Contribution) => Promise<Uint8Array | null>;
	close: () => Promise<void>;
};

/** The database and the store of this checkout, which the demo uses. */
export async function localSource(stateDir: string): Promise<ContributionSource> {
	if (!existsSync(stateDir))
		throw new Refusal('There is no local database yet: "npm start" makes one.');
	const { workerOptions } = readWorkerOptions('wrangler.jsonc');
	const { modulesRules: _noModules, ...worker } = workerOptions;
	const converted = convertV4MiniflareOptions({
		workers: [
			{
				name: 'comunita-di-pratiche',
				...worker,
				modules: true,
				script: 'export default { fetch: () => new Response() };',
			},
		],
		cf: false,
	});
	const store = new Miniflare({ ...converted, resourcePersistencePath: resolve(stateDir) });
	const db = (await store.getD1Database('DB')) as unknown as D1Database;
	const files = (await store.getR2Bucket('FILES')) as unknown as R2Bucket;
	return {
		contributions: await listAcceptedContributions(db),
		fileOf: async ({ fileKey }) => {
			const file = fileKey === null ? null : await files.get(fileKey);
			return file && new Uint8Array(await file.arrayBuffer());
		},
		close: () => store.dispose(),
	};
}

/**
 * A folder with what `wrangler` fetched from production: `contributi.json`, and each file under the
 * id of its contribution. `docs/esercizio.md` has the commands.
 */
export function folderSource(folder: string): ContributionSource {
	const list = join(folder, 'contributi.json');
	if (!existsSync(list))
		throw new Refusal(`${list} is missing: docs/esercizio.md says how to get it.`);
	const answers = JSON.parse(readFileSync(list, 'utf8')) as { results: ContributionRow[] }[];
	return {
		contributions: answers.flatMap(({ results }) => results).map(toContribution),
		fileOf: async ({ id }) => {
			const path = join(folder, id);
			return existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
		},
		close: async () => undefined,
	};
}
