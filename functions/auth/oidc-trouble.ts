import { reportTrouble } from '#functions/report-trouble.ts';
import type { OidcProvider } from './oidc-settings.ts';

const DEEPEST = 4;

/** Logs what went wrong at a provider, by names and messages alone: details may hold tokens. */
export function reportOidcTrouble(provider: OidcProvider, trouble: unknown): void {
	reportTrouble(new Error(`Sign-in with ${provider.id}: ${chain(trouble).join(' ← ')}`));
}

function chain(trouble: unknown, depth = 0): string[] {
	if (!(trouble instanceof Error) || depth === DEEPEST) return [];
	const [sentence = ''] = trouble.message.split(/\n|\.? ?Read more/);
	const words = sentence === '' ? trouble.name : `${trouble.name}: ${sentence}`;
	return [words, ...chain(causeOf(trouble), depth + 1)];
}

/** @auth/core wraps the error that it caught in an object. */
function causeOf({ cause }: Error): unknown {
	if (cause instanceof Error || cause === null || typeof cause !== 'object') return cause;
	return Reflect.get(cause, 'err');
}
