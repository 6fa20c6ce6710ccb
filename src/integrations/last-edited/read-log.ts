import type { Day } from '#domain/dates.ts';
import { romeDay } from '#domain/rome-day.ts';

/** What `git log` prints before the names of a commit's files: hash, and seconds since 1970. */
export const LOG_FORMAT = '%x00%H %at';

/**
 * Reads from a log, newest commit first, the day on which each file was last edited.
 *
 * @param boundary the oldest commits that a shallow clone has: they seem to add every file, because
 *   what came before them is not there, and so their date says nothing
 */
export function lastEdits(log: string, boundary: ReadonlySet<string>): Map<string, Day> {
	const days = new Map<string, Day>();
	for (const commit of log.split('\0')) {
		const [head = '', ...files] = commit.split('\n').filter(Boolean);
		const [hash = '', seconds] = head.split(' ');
		if (boundary.has(hash) || !Number(seconds)) continue;
		const day = romeDay(Number(seconds) * 1000);
		for (const file of files) if (!days.has(file)) days.set(file, day);
	}
	return days;
}
