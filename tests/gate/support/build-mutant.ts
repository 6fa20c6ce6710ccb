import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { CANARY_SITE } from './house.ts';
import type { Mutant } from './mutants.ts';

/** Parts of the Worker that the tables do not ask: pages rendered on demand, providers, mails. */
const STAND_INS: Readonly<Record<string, string>> = {
	'@astrojs/cloudflare/handler':
		'export const handle = async () => new Response(null, { status: 404 });',
	'#functions/auth/oidc.ts':
		'export const handleOidc = async () => new Response(null, { status: 404 });',
	'#functions/jobs/run-jobs.ts': 'export const runJobs = async () => {};',
	'virtual:library-index': 'export const index = {};',
	'virtual:programme': 'export const programme = {};',
};

/**
 * Builds the Worker of the canary site from the sources, with a fault in one of them.
 *
 * @returns folder of the build, beside which the files of the canary site are served
 * @throws when the sentence to change is not in the source any more
 */
export async function buildMutant(mutant: Mutant): Promise<string> {
	const outDir = `.build/mutants/${mutant.fault.replaceAll(/[^a-z]+/gi, '-')}`;
	mkdirSync(`${outDir}/server`, { recursive: true });
	const changed = new Set<string>();
	const bundle = await rolldown({
		input: 'functions/worker.ts',
		platform: 'neutral',
		external: [/^cloudflare:/, /^node:/],
		resolve: { mainFields: ['module', 'main'], conditionNames: ['workerd', 'import'] },
		transform: { define: { __DEMO__: 'true' } },
		plugins: [standIns(), fault(mutant, changed)],
	});
	await bundle.write({ file: `${outDir}/server/entry.mjs`, codeSplitting: false });
	if (mutant.change && changed.size === 0)
		throw new Error(`${mutant.change.file} no longer says: ${mutant.change.from}`);
	cpSync(`${CANARY_SITE}/server/site-manifest.mjs`, `${outDir}/server/site-manifest.mjs`);
	writeFileSync(`${outDir}/server/wrangler.json`, wranglerFor(mutant, outDir));
	return outDir;
}

function standIns(): Plugin {
	return {
		name: 'stand-ins',
		resolveId(id) {
			if (id === 'virtual:site-manifest') return { id: './site-manifest.mjs', external: true };
			return id in STAND_INS ? `\0${id}` : null;
		},
		load: (id) => STAND_INS[id.slice(1)] ?? null,
	};
}

function fault({ change }: Mutant, changed: Set<string>): Plugin {
	return {
		name: 'fault',
		transform(code, id) {
			if (!change || !id.endsWith(`/${change.file}`) || !code.includes(change.from)) return null;
			changed.add(id);
			const handed = change.to.includes('brokenGate') ? handEnvironment(code) : code;
			return handed.replace(change.from, () => change.to);
		},
	};
}

/** The broken handler needs the asset store, which the sound one has no way to. */
function handEnvironment(code: string): string {
	return code.replace(
		'const reading = readOnce(env);',
		'globalThis.brokenGate = env; const reading = readOnce(env);',
	);
}

function wranglerFor(mutant: Mutant, outDir: string): string {
	const built = JSON.parse(readFileSync(`${CANARY_SITE}/server/wrangler.json`, 'utf8'));
	const directory = relative(resolve(outDir, 'server'), resolve(CANARY_SITE, 'client'));
	const assets = { ...built.assets, directory, run_worker_first: mutant.assetsFirst !== true };
	return JSON.stringify({ ...built, assets });
}
