import { z } from 'zod';
import type { Draft } from '#domain/contribution-draft.ts';
import type { GitHub } from './github.ts';

export type PullRequestSource = {
	/** Of the contribution: it names the branch, so that a second try finds the first one's work. */
	id: string;
	title: string;
	draft: Draft;
	/** The file, in base64. */
	file: string;
};

/**
 * Opens the pull request of a draft, or finds the one that is there: each step first asks whether
 * it was done already, because the one before may have broken off after it.
 *
 * @returns the address of the pull request, for people
 * @throws where the host does not answer, or refuses
 */
export async function openPullRequest(host: GitHub, source: PullRequestSource): Promise<string> {
	const branch = `contributo/${source.id}`;
	const base = await defaultBranch(host);
	const isThere = await host.ask(
		{ path: `/git/ref/heads/${branch}`, orNothing: [404] },
		z.object({}),
	);
	if (!isThere) await pushBranch(host, { ...source, branch, base });
	return (await findRequest(host, branch)) ?? (await request(host, { ...source, branch, base }));
}

async function defaultBranch(host: GitHub): Promise<string> {
	const shape = z.object({ default_branch: z.string() });
	return needed(await host.ask({ path: '' }, shape)).default_branch;
}

/** A branch appears with both files in it, or not at all: it is named last. */
async function pushBranch(
	host: GitHub,
	{ title, draft, file, branch, base }: PullRequestSource & { branch: string; base: string },
): Promise<void> {
	const head = z.object({ object: z.object({ sha: z.string() }) });
	const parent = needed(await host.ask({ path: `/git/ref/heads/${base}` }, head)).object.sha;
	const page = await post(host, '/git/blobs', { content: draft.page.text, encoding: 'utf-8' });
	const attachment = await post(host, '/git/blobs', { content: file, encoding: 'base64' });
	const entry = { mode: '100644', type: 'blob' };
	const tree = await post(host, '/git/trees', {
		base_tree: await treeOf(host, parent),
		tree: [
			{ ...entry, path: draft.page.path, sha: page },
			{ ...entry, path: draft.attachment.path, sha: attachment },
		],
	});
	const message = `content: draft ${title}`;
	const commit = await post(host, '/git/commits', { message, tree, parents: [parent] });
	const body = { ref: `refs/heads/${branch}`, sha: commit };
	// 422: another run has made it meanwhile.
	await host.ask({ method: 'POST', path: '/git/refs', body, orNothing: [422] }, z.object({}));
}

async function treeOf(host: GitHub, commit: string): Promise<string> {
	const shape = z.object({ tree: z.object({ sha: z.string() }) });
	return needed(await host.ask({ path: `/git/commits/${commit}` }, shape)).tree.sha;
}

async function post(host: GitHub, path: string, body: object): Promise<string> {
	const shape = z.object({ sha: z.string() });
	return needed(await host.ask({ method: 'POST', path, body }, shape)).sha;
}

/** Closed ones too: what editors closed is not opened again. */
async function findRequest(host: GitHub, branch: string): Promise<string | null> {
	const head = encodeURIComponent(`${host.owner}:${branch}`);
	const found = await host.ask({ path: `/pulls?state=all&head=${head}` }, z.array(REQUEST));
	return found?.[0]?.html_url ?? null;
}

async function request(
	host: GitHub,
	{ title, branch, base }: { title: string; branch: string; base: string },
): Promise<string> {
	const body = { title, head: branch, base, body: 'Bozza di un documento proposto da un ente.' };
	const made = await host.ask({ method: 'POST', path: '/pulls', body, orNothing: [422] }, REQUEST);
	// 422: another run has opened it meanwhile.
	return made?.html_url ?? needed(await findRequest(host, branch));
}

const REQUEST = z.object({ html_url: z.url({ protocol: /^https$/ }) });

function needed<T>(answer: T | null): T {
	if (answer === null) throw new Error('GitHub did not give what it has.');
	return answer;
}
