import { resolve } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { applyMigrations } from './migrate.ts';

export type LocalDatabase = { database: D1Database; close: () => Promise<void> };

/** Opens the database of this checkout, as `npm start` keeps it, brought up to date. */
export async function openLocalDatabase(folder = '.dev/state'): Promise<LocalDatabase> {
	const options = convertV4MiniflareOptions({
		workers: [
			{
				name: 'comunita-di-pratiche',
				modules: true,
				script: 'export default {};',
				compatibilityDate: '2026-08-01',
				d1Databases: { DB: 'comunita-locale' },
			},
		],
	});
	const miniflare = new Miniflare({ ...options, resourcePersistencePath: resolve(folder) });
	const database = (await miniflare.getD1Database('DB')) as unknown as D1Database;
	await applyMigrations(database);
	return { database, close: () => miniflare.dispose() };
}
