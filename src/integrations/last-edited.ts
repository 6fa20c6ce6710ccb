import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Day } from '#domain/dates.ts';
import { siteProfile } from '../../site.profile.mjs';
import { LOG_FORMAT, lastEdits } from './last-edited/read-log.ts';

const { contentRoot } = siteProfile(process.env);
let edits: ReadonlyMap<string, Day> | undefined;

/**
 * The day on which a content file was last edited, from Git, which is asked once for all files.
 * `undefined` where nobody can say: no Git, a file with changes not yet committed, or a clone too
 * shallow to know.
 */
export function lastEdited(filePath: string | undefined): Day | undefined {
	edits ??= readLastEdits(contentRoot);
	return filePath === undefined ? undefined : edits.get(relative(contentRoot, filePath));
}

/** @returns for each file of a folder, by its path in it, the day of the last commit that edited it */
export function readLastEdits(folder: string): Map<string, Day> {
	const log = git(folder, ['log', '--no-renames', `--format=${LOG_FORMAT}`, ...NAMES, '--', '.']);
	const uncommitted = git(folder, ['diff', 'HEAD', ...NAMES, '--', '.']);
	if (log === null || uncommitted === null) return new Map();
	const days = lastEdits(log, boundaryOf(folder));
	for (const file of uncommitted.split('\n')) days.delete(file);
	return days;
}

const NAMES = ['--name-only', '--relative'];

/** The commits at which a shallow clone was cut; none in a whole one. */
function boundaryOf(folder: string): Set<string> {
	const path = resolve(folder, git(folder, ['rev-parse', '--git-path', 'shallow'])?.trim() ?? '');
	return new Set(existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);
}

/** @returns what Git answers, `null` if it is not there, or the folder is in no repository */
function git(folder: string, args: readonly string[]): string | null {
	try {
		return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
			cwd: folder,
			encoding: 'utf8',
			maxBuffer: 2 ** 30,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	} catch {
		return null;
	}
}
