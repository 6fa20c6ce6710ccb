import type { House } from './house.ts';
import type { Places } from './places.ts';

/**
 * Takes the sessions away while somebody with rights asks, so that reading them fails.
 *
 * @returns a line for each answer that is not a plain "try again"
 */
export async function askWithoutSessions(house: House, places: Places): Promise<string[]> {
	await house.db.prepare('ALTER TABLE sessions RENAME TO sessions_away').run();
	const wrong: string[] = [];
	for (const target of [
		places.page,
		places.attachment,
		places.fragment,
		places.resource,
		places.missing,
	]) {
		const answer = await house.ask({ target }, 'member');
		const isRetry = answer.status === 503 && answer.headers.has('retry-after');
		const isEmpty = answer.headers.get('cache-control') === 'no-store';
		if (!isRetry || !isEmpty) wrong.push(`F15 ${target}: status ${answer.status}`);
	}
	await house.db.prepare('ALTER TABLE sessions_away RENAME TO sessions').run();
	return wrong;
}
