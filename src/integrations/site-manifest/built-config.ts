import { isDeepStrictEqual } from 'node:util';
import { siteManifest as text } from '#text/site-manifest.ts';

/** What the built `wrangler.json` must say, to the letter. */
const REQUIRED = {
	main: 'entry.mjs',
	no_bundle: true,
	workers_dev: false,
	preview_urls: false,
	compatibility_flags: ['nodejs_compat'],
	assets: {
		binding: 'ASSETS',
		run_worker_first: true,
		html_handling: 'none',
		not_found_handling: 'none',
		directory: '../client',
	},
} as const;

/** Settings that open no way around the Worker, whatever they hold. */
const FREE: readonly string[] = [
	'configPath',
	'userConfigPath',
	'topLevelName',
	'definedEnvironments',
	'name',
	'account_id',
	'compatibility_date',
	'jsx_factory',
	'jsx_fragment',
	'rules',
	'triggers',
	'vars',
	'd1_databases',
	'r2_buckets',
	'send_email',
	'observability',
	'logpush',
	'secrets',
	'upload_source_maps',
	'python_modules',
	'dev',
];

/**
 * @param built the parsed `wrangler.json` that deployment will use
 * @returns one sentence for each setting that differs; a setting nobody thought of is a difference
 */
export function configProblems(built: Readonly<Record<string, unknown>>): string[] {
	const differing = Object.entries(REQUIRED)
		.filter(([key, value]) => !isDeepStrictEqual(built[key], value))
		.map(([key, value]) => text.setting(key, JSON.stringify(value)));
	const unexpected = Object.entries(built)
		.filter(([key]) => !FREE.includes(key) && !Object.hasOwn(REQUIRED, key))
		.filter(([key, value]) => !isEmpty(value) && !(key === 'routes' && areOwnDomains(value)))
		.map(([key]) => text.unexpectedSetting(key));
	return [...sourceProblems(built), ...differing, ...unexpected];
}

/** The development server has a configuration of its own, whose Worker has no gate. */
function sourceProblems(built: Readonly<Record<string, unknown>>): string[] {
	const { userConfigPath } = built;
	const isOurs = typeof userConfigPath === 'string' && /[\\/]wrangler\.jsonc$/.test(userConfigPath);
	return isOurs ? [] : [text.setting('userConfigPath', 'wrangler.jsonc')];
}

/** A custom domain fails closed: unlike a route, nothing of ours answers there without the Worker. */
function areOwnDomains(routes: unknown): boolean {
	return (
		Array.isArray(routes) &&
		routes.every((route: unknown) => isRecord(route) && route.custom_domain === true)
	);
}

function isEmpty(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (Array.isArray(value)) return value.length === 0;
	return isRecord(value) && Object.values(value).every(isEmpty);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
