/** Every sentence that the site shows, one table an area. */
/** Every sentence that the site shows, one table an area. */
export { boxes } from './boxes.ts';
export { configuration } from './configuration.ts';
export { contentErrors } from './content-errors.ts';
export { desk } from './desk.ts';
export { door } from './door.ts';
export { footnotes } from './footnotes.ts';
export { landing } from './landing.ts';
export { leakCheck } from './leak-check.ts';
export { library } from './library.ts';
export { mailbox } from './mailbox.ts';
export { membership } from './membership.ts';
export { missing } from './missing.ts';
export { oidc } from './oidc.ts';
export { profile } from './profile.ts';
export { publications } from './publications.ts';
export { renewal } from './renewal.ts';
export { search } from './search.ts';
export { searchResults } from './search-results.ts';
export { seminars } from './seminars.ts';
export { showcase } from './showcase.ts';
export { signIn } from './sign-in.ts';
export { signInMail } from './sign-in-mail.ts';
export { site } from './site.ts';
export { siteManifest } from './site-manifest.ts';
export { staff } from './staff.ts';
export { tables } from './tables.ts';
