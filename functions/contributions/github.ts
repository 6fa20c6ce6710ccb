import type { z } from 'zod';
import type { PullRequestSettings } from '#functions/pull-request-settings.ts';

/** Asks the REST API of GitHub about one repository. */
export type GitHub = {
	/** @returns what it answers, `null` where it says 404 or, if `taken` is allowed, 422 */
	ask: <T>(question: Question, shape: z.ZodType<T>) => Promise<T | null>;
	owner: string;
};

export type Question = {
	method?: 'GET' | 'POST';
	/** After `/repos/<owner>/<name>`. */
	path: string;
	body?: object;
	/** Statuses that are an answer rather than a failure. */
	orNothing?: readonly number[];
};

const PATIENCE = 15_000;

/** @param ask `fetch`, or what stands for it in a test */
export function gitHub({ repository, token }: PullRequestSettings, ask: typeof fetch): GitHub {
	return {
		owner: repository.split('/')[0] ?? '',
		async ask({ method = 'GET', path, body, orNothing = [] }, shape) {
			const answer = await ask(`https://api.github.com/repos/${repository}${path}`, {
				method,
				headers: {
					Accept: 'application/vnd.github+json',
					Authorization: `Bearer ${token}`,
					'Content-Type': 'application/json',
					'User-Agent': 'comunita-di-pratiche',
					'X-GitHub-Api-Version': '2022-11-28',
				},
				...(body && { body: JSON.stringify(body) }),
				signal: AbortSignal.timeout(PATIENCE),
			});
			if (orNothing.includes(answer.status)) return null;
			if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${method} ${path}.`);
			return shape.parse(await answer.json());
		},
	};
}
