import type { OidcOutcome } from '#text/oidc.ts';
import type { Failure } from './authjs-exchange.ts';
import { type Journey, PROFILE } from './oidc-journey.ts';

const OUTCOMES: Record<Failure['reason'], OidcOutcome> = {
	unavailable: 'account-non-risponde',
	cancelled: 'account-annullato',
	refused: 'account-non-riuscito',
	'too-many': 'account-troppe-volte',
};

/** @returns the address of the page that says why a journey failed, and offers a way on */
export function tellFailure(journey: Journey, reason: Failure['reason']): string {
	return tell(journey, OUTCOMES[reason]);
}

/** @returns the address of the page where the journey began, with its outcome */
export function tell({ purpose, returnTo }: Journey, outcome: OidcOutcome): string {
	if (purpose === 'link') return `${PROFILE}?${new URLSearchParams({ esito: outcome })}`;
	return `/accedi/?${new URLSearchParams({ esito: outcome, ritorno: returnTo })}`;
}
