import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions as readWorkerOptions } from 'wrangler';

export type SiteServerOptions = {
	/** Folder of a build: holds `client/` and `server/`. */
	outDir: string;
	/** Port on the loopback address; 0 takes a free one. */
	port?: number;
	/** Values and secrets that production gets from its configuration. */
	bindings: Record<string, string>;
	/** Folder where the database lives; without it the database is gone with the process. */
	stateDir?: string;
	logLevel?: LogLevel;
};

export type SiteServer = {
	url: URL;
	database: () => Promise<D1Database>;
	files: () => Promise<R2Bucket>;
	/** Runs what the schedule would run now. */
	runSchedule: () => Promise<void>;
	stop: () => Promise<void>;
};

/** Serves a built site in workerd, through Cloudflare's own asset router, as its `wrangler.json` says. */
export async function startSite(options: SiteServerOptions): Promise<SiteServer> {
	const serverDir = resolve(options.outDir, 'server');
	const { workerOptions, main } = readWorkerOptions(join(serverDir, 'wrangler.json'));
	const { modulesRules: _replacedByTheList, ...worker } = workerOptions;
	const entry = main ?? join(serverDir, 'entry.mjs');
	const chunks = globSync('**/*.mjs', { cwd: serverDir }).map((file) => join(serverDir, file));
	const files = [entry, ...chunks.filter((file) => file !== entry)];
	const converted = convertV4MiniflareOptions({
		workers: [
			{
				name: 'comunita-di-pratiche',
				...worker,
				rootPath: serverDir,
				modulesRoot: serverDir,
				modules: files.map((path) => ({ type: 'ESModule' as const, path })),
				bindings: { ...(worker.bindings as object), ...options.bindings },
			},
		],
		host: '127.0.0.1',
		port: options.port ?? 0,
		cf: false,
		log: new Log(options.logLevel ?? LogLevel.WARN),
	});
	const miniflare = new Miniflare({
		...converted,
		...(options.stateDir && { resourcePersistencePath: resolve(options.stateDir) }),
	});
	return {
		url: await miniflare.ready,
		database: () => miniflare.getD1Database('DB') as unknown as Promise<D1Database>,
		files: () => miniflare.getR2Bucket('FILES') as unknown as Promise<R2Bucket>,
		runSchedule: async () => {
			const worker = await miniflare.getWorker();
			await worker.scheduled({ cron: '*/5 * * * *' });
		},
		stop: () => miniflare.dispose(),
	};
}
