import { handleOidc } from '#functions/auth/oidc.ts';
import { readVisitor } from '#functions/auth/read-visitor.ts';
import { type Config, readConfig } from '#functions/config.ts';
import { answer } from '#functions/door.ts';
import { indexManifest } from '#functions/manifest.ts';
import { reportTrouble } from '#functions/report-trouble.ts';
import { onDemandRoutes } from '#functions/routes.ts';
import { PROGRAMME } from '#tests/support/programme.ts';

/**
 * The Worker of the site without its pages: the same door, the same readings, the same exchange with
 * the providers. A page answers with who is there.
 */
export const worker = {
	async fetch(request, env, context) {
		const config = configOf(env);
		const arrival = {
			request,
			path: new URL(request.url).pathname,
			now: Date.now(),
			afterwards: (work: Promise<unknown>) => context.waitUntil(work),
		};
		const routes = onDemandRoutes(config.oidc.map((provider) => provider.id));
		try {
			return await answer(arrival, {
				site: { files: indexManifest({ build: 'prova', files: [] }), routes },
				config,
				programme: PROGRAMME,
				readVisitor,
				handlers: {
					page: async (_request, visit) => Response.json(visit.visitor),
					oidc: handleOidc,
				},
			});
		} catch (trouble) {
			reportTrouble(trouble);
			return new Response(null, { status: 503 });
		}
	},
} satisfies ExportedHandler<Record<string, unknown>>;

/** Two local providers stand where the configuration would have one of them at Google. */
function configOf(env: Record<string, unknown>): Config {
	const reading = readConfig(env, true);
	if (!reading.ok) throw new Error(reading.missing.join('; '));
	return { ...reading.config, oidc: JSON.parse(String(env.PROVIDERS)) };
}
