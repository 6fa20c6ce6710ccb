import { isSecureAddress } from '#functions/secure-address.ts';
import type { Variables } from '#functions/variables.ts';
import { configuration as text } from '#text/configuration.ts';

export type OidcProvider = {
	id: 'entra' | 'google' | 'oidc';
	/** As the button says it: "Microsoft", "Google", or the name the operator gives. */
	name: string;
	issuer: string;
	clientId: string;
	clientSecret: string;
};

/** A provider is switched on by its variables: all of them, or none. */
export function readOidc(variables: Variables): OidcProvider[] {
	return GROUPS.filter((group) => group.names.some((name) => variables.read(name) !== '')).map(
		(group) => ({
			id: group.id,
			...group.read(variables),
			clientId: variables.need(`OIDC_${group.prefix}CLIENT_ID`),
			clientSecret: variables.need(`OIDC_${group.prefix}CLIENT_SECRET`),
		}),
	);
}

const GROUPS: readonly ProviderGroup[] = [
	{
		id: 'entra',
		prefix: 'ENTRA_',
		names: ['OIDC_ENTRA_TENANT', 'OIDC_ENTRA_CLIENT_ID', 'OIDC_ENTRA_CLIENT_SECRET'],
		read: (variables) => ({ name: 'Microsoft', issuer: readEntraIssuer(variables) }),
	},
	{
		id: 'google',
		prefix: 'GOOGLE_',
		names: ['OIDC_GOOGLE_CLIENT_ID', 'OIDC_GOOGLE_CLIENT_SECRET'],
		read: () => ({ name: 'Google', issuer: 'https://accounts.google.com' }),
	},
	{
		id: 'oidc',
		prefix: '',
		names: ['OIDC_ISSUER', 'OIDC_NAME', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
		read: (variables) => ({ name: variables.need('OIDC_NAME'), issuer: readIssuer(variables) }),
	},
];

/** The issuer of the tokens that Microsoft gives out for one tenant. */
export function entraIssuer(tenant: string): string {
	return `https://login.microsoftonline.com/${tenant}/v2.0`;
}

/** Tenants have a GUID; `common` and its like would let in whoever has a Microsoft account. */
const TENANT = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function readEntraIssuer(variables: Variables): string {
	const tenant = variables.need('OIDC_ENTRA_TENANT').toLowerCase();
	if (tenant !== '' && !TENANT.test(tenant)) variables.refuse('OIDC_ENTRA_TENANT', text.tenant);
	return entraIssuer(tenant);
}

function readIssuer(variables: Variables): string {
	const value = variables.need('OIDC_ISSUER');
	const url = URL.parse(value);
	const valid = url !== null && isSecureAddress(url) && url.search === '' && url.hash === '';
	if (value !== '' && !valid) variables.refuse('OIDC_ISSUER', text.issuer);
	return value;
}

type ProviderGroup = {
	id: OidcProvider['id'];
	prefix: string;
	names: readonly string[];
	read: (variables: Variables) => Pick<OidcProvider, 'name' | 'issuer'>;
};
