import type { Variables } from '#functions/variables.ts';
import { configuration as text } from '#text/configuration.ts';

/** Where accepted contributions become pull requests; the Git host is GitHub. */
export type PullRequestSettings = {
	/** `owner/name`. */
	repository: string;
	/** A token that may write contents and pull requests of that repository, and nothing else. */
	token: string;
};

/** @returns `null` where the site does without: then the command writes the drafts */
export function readPullRequests(variables: Variables): PullRequestSettings | null {
	const repository = variables.read('CONTRIBUTIONS_REPO');
	const token = variables.read('CONTRIBUTIONS_TOKEN');
	if (repository === '' && token === '') return null;
	if (!/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(repository))
		variables.refuse('CONTRIBUTIONS_REPO', text.repository);
	if (token === '') variables.refuse('CONTRIBUTIONS_TOKEN', text.absent);
	return { repository, token };
}
