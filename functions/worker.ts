import { index as library } from 'virtual:library-index';
import { programme } from 'virtual:programme';
import manifest from 'virtual:site-manifest';
import { handle } from '@astrojs/cloudflare/handler';
import { handleOidc } from '#functions/auth/oidc.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { readVisitor } from '#functions/auth/read-visitor.ts';
import { momentNow } from '#functions/clock.ts';
import { type Config, type ConfigReading, readConfig } from '#functions/config.ts';
import { type Arrival, answer, type House } from '#functions/door.ts';
import type { Site } from '#functions/gate.ts';
import { plainAnswer } from '#functions/http-answers.ts';
import { runJobs } from '#functions/jobs/run-jobs.ts';
import { indexManifest } from '#functions/manifest.ts';
import { canonicalPath } from '#functions/path.ts';
import { reportTrouble } from '#functions/report-trouble.ts';
import { CHALLENGED_PAGE, onDemandRoutes } from '#functions/routes.ts';
import { withSecurityHeaders } from '#functions/security-headers.ts';
import { rememberVisit } from '#functions/visit.ts';

type Env = Record<string, unknown>;

/** Astro gets no way to the files: what it does not render itself does not exist. */
const NO_FILES = { fetch: async () => new Response(null, { status: 404 }) };

const files = indexManifest(manifest);
const readings = new WeakMap<Env, ConfigReading>();
const sites = new WeakMap<Config, Site>();

export default {
	async fetch(request, env, context) {
		const path = canonicalPath(new URL(request.url).pathname);
		const reading = readOnce(env);
		const afterwards = (work: Promise<unknown>) => context.waitUntil(work.catch(reportTrouble));
		const made = await answerSafely({ request, path, now: momentNow(env), afterwards }, () =>
			house(reading, env, context),
		);
		return withSecurityHeaders(made, {
			build: files.build,
			challenged: isChallenged(path, reading),
		});
	},

	async scheduled(_event, env) {
		const reading = readOnce(env);
		if (!reading.ok) throw new Error(`The configuration lacks ${reading.missing.join('; ')}.`);
		await runJobs({
			config: reading.config,
			programme,
			library,
			random: SYSTEM_RANDOMNESS,
			now: momentNow(env),
		});
	},
} satisfies ExportedHandler<Env>;

function isChallenged(path: string | null, reading: ConfigReading): boolean {
	return path === CHALLENGED_PAGE && reading.ok && reading.config.turnstile !== null;
}

/** Whatever breaks, what leaves is an answer without content. */
async function answerSafely(arrival: Arrival, open: () => House): Promise<Response> {
	try {
		return await answer(arrival, open());
	} catch (cause) {
		reportTrouble(cause);
		return plainAnswer('unavailable');
	}
}

/** @throws when a binding or a secret is missing: then nothing at all is served, and the log says which */
function house(reading: ConfigReading, env: Env, context: ExecutionContext): House {
	if (!reading.ok) throw new Error(`The configuration lacks ${reading.missing.join('; ')}.`);
	const { config } = reading;
	return {
		site: siteOf(config),
		config,
		programme,
		readVisitor,
		handlers: {
			page: async (request, visit) => {
				rememberVisit(request, visit);
				return handle(request, { ...env, ASSETS: NO_FILES } as Cloudflare.Env, context);
			},
			oidc: handleOidc,
		},
	};
}

/** The addresses do not change while a configuration holds. */
function siteOf(config: Config): Site {
	const known = sites.get(config);
	if (known) return known;
	const site = { files, routes: onDemandRoutes(config.oidc.map((provider) => provider.id)) };
	sites.set(config, site);
	return site;
}

function readOnce(env: Env): ConfigReading {
	const known = readings.get(env);
	if (known) return known;
	const reading = readConfig(env);
	readings.set(env, reading);
	return reading;
}
