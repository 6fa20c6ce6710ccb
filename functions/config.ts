export type MailSender = 'mailbox' | 'cloudflare' | 'smtp';

export type OidcProvider = {
	id: 'entra' | 'google' | 'oidc';
	/** As the button says it: "Microsoft", "Google", or the name the operator gives. */
	name: string;
	issuer: string;
	clientId: string;
	clientSecret: string;
};

export type Config = {
	/** Scheme and host of the one address of the site, without a final slash. */
	origin: string;
	db: D1Database;
	assets: Fetcher;
	authSecret: string;
	mail: { sender: MailSender; from: string };
	oidc: readonly OidcProvider[];
	/** When true, staff rights need a sign-in with a second factor at a provider. */
	staffNeedsStrongSignIn: boolean;
};
