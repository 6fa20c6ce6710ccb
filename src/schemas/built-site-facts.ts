import type { SiteFacts } from './site-facts.ts';

/** The facts as they were at build time; the Worker, which has no files, has them too. */
export const siteFacts: SiteFacts = __SITE_FACTS__;

declare const __SITE_FACTS__: SiteFacts;
