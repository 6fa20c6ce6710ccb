import { draftOf } from '#domain/contribution-draft.ts';
import { romeDay } from '#domain/rome-day.ts';
import type { Config } from '#functions/config.ts';
import { type Contribution, listAcceptedContributions } from '#functions/storage/contributions.ts';
import { writePullRequest } from '#functions/storage/write-contribution.ts';
import { type GitHub, gitHub } from './github.ts';
import { openPullRequest } from './open-pull-request.ts';

/** How many in one run, which has a bounded number of requests. */
const AT_ONCE = 3;

/**
 * Opens the pull request of each accepted contribution that has none yet, where the Git host is
 * configured. Called after an acceptance and by the schedule: a second run finds what the first did.
 *
 * @param now milliseconds since 1970 UTC
 * @throws the first failure, after each had its turn
 */
export async function openPullRequests(
	config: Config,
	now: number,
	ask: typeof fetch,
): Promise<void> {
	if (!config.pullRequests) return;
	const host = gitHub(config.pullRequests, ask);
	const accepted = await listAcceptedContributions(config.db);
	const waiting = accepted.filter(({ pullRequest }) => pullRequest === null).slice(0, AT_ONCE);
	const failures: unknown[] = [];
	for (const contribution of waiting) {
		try {
			await openOne({ config, host, now }, contribution);
		} catch (cause) {
			failures.push(cause);
		}
	}
	if (failures.length > 0)
		throw new Error('A pull request could not be opened.', { cause: failures[0] });
}

async function openOne(
	{ config, host, now }: { config: Config; host: GitHub; now: number },
	contribution: Contribution,
): Promise<void> {
	const { id, title, slug, fileKey } = contribution;
	if (slug === null || fileKey === null) return;
	const file = await config.files.get(fileKey);
	if (!file) throw new Error(`The file of contribution ${id} is not in the store.`);
	const draft = draftOf({ ...contribution, slug }, romeDay(now));
	const bytes = new Uint8Array(await file.arrayBuffer());
	const address = await openPullRequest(host, { id, title, draft, file: base64(bytes) });
	await writePullRequest(config.db, { id, address });
}

/** In slices: a whole file as arguments of one call is too many. */
function base64(bytes: Uint8Array): string {
	const slices: string[] = [];
	for (let at = 0; at < bytes.length; at += 0x8000)
		slices.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
	return btoa(slices.join(''));
}
