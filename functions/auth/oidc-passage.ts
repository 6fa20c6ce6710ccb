import type { Visit } from '#functions/visit.ts';
import type { OidcProvider } from './oidc-settings.ts';

/** A request on the way to a provider or back from it. */
export type Passage = { request: Request; visit: Visit; provider: OidcProvider };
