import { readEmailAddress } from '#domain/email-address.ts';
import { type OidcProvider, readOidc } from '#functions/auth/oidc-settings.ts';
import { type MailSettings, readMail } from '#functions/email/read-mail-settings.ts';
import { type PullRequestSettings, readPullRequests } from '#functions/pull-request-settings.ts';
import { isSecureAddress } from '#functions/secure-address.ts';
import { readTurnstile, type TurnstileSettings } from '#functions/turnstile-settings.ts';
import { type Variables, variablesOf } from '#functions/variables.ts';
import { configuration as text } from '#text/configuration.ts';

export type { OidcProvider } from '#functions/auth/oidc-settings.ts';
export type { MailSender, MailSettings } from '#functions/email/read-mail-settings.ts';

export type Config = {
	/** Scheme and host of the one address of the site, without a final slash. */
	origin: string;
	db: D1Database;
	assets: Fetcher;
	/** What people send: files of requests and contributions. */
	files: R2Bucket;
	authSecret: string;
	mail: MailSettings;
	/** The staff's mailbox for applications to join. */
	applicationsTo: string;
	oidc: readonly OidcProvider[];
	/** When true, staff rights need a sign-in with a second factor at a provider. */
	staffNeedsStrongSignIn: boolean;
	/** The check on who sends an application; `null` when the site does without. */
	turnstile: TurnstileSettings | null;
	/** The Git host that takes accepted contributions; `null` where the command writes them. */
	pullRequests: PullRequestSettings | null;
};

export type ConfigReading = { ok: true; config: Config } | { ok: false; missing: string[] };

/**
 * Reads bindings, variables and secrets, once, before anything is served.
 *
 * @param env the Worker's environment, of which nothing is taken for granted
 * @param demo whether the local mailbox may be the sender of mails
 * @returns the configuration, or all that is wrong with it: `NAME: reason`, never a value
 */
export function readConfig(env: object, demo: boolean = __DEMO__): ConfigReading {
	const variables = variablesOf(env);
	const config: Config = {
		origin: readOrigin(variables),
		db: variables.binding<D1Database>('DB', 'prepare'),
		assets: variables.binding<Fetcher>('ASSETS', 'fetch'),
		files: variables.binding<R2Bucket>('FILES', 'put'),
		authSecret: readSecret(variables),
		mail: readMail(variables, demo),
		applicationsTo: readApplicationsTo(variables),
		oidc: readOidc(variables),
		staffNeedsStrongSignIn: readStrongSignIn(variables),
		turnstile: readTurnstile(variables),
		pullRequests: readPullRequests(variables),
	};
	if (variables.problems.length > 0) return { ok: false, missing: [...variables.problems] };
	return { ok: true, config };
}

function readOrigin(variables: Variables): string {
	const value = variables.need('SITE_ORIGIN').replace(/\/$/, '');
	if (value === '') return '';
	const url = URL.parse(value);
	if (!url || url.origin !== value || !isSecureAddress(url))
		variables.refuse('SITE_ORIGIN', text.origin);
	return value;
}

function readSecret(variables: Variables): string {
	const value = variables.need('AUTH_SECRET');
	const bytes = new TextEncoder().encode(value).length;
	if (value !== '' && bytes < 32) variables.refuse('AUTH_SECRET', text.secret);
	return value;
}

function readApplicationsTo(variables: Variables): string {
	const value = variables.need('APPLICATIONS_TO');
	if (value === '') return '';
	const reading = readEmailAddress(value);
	if (reading.ok) return reading.address;
	variables.refuse('APPLICATIONS_TO', text.applicationsTo);
	return '';
}

function readStrongSignIn(variables: Variables): boolean {
	const value = variables.read('STAFF_STRONG_SIGN_IN');
	if (value !== '' && value !== 'richiesto')
		variables.refuse('STAFF_STRONG_SIGN_IN', text.strongSignIn);
	return value === 'richiesto';
}
