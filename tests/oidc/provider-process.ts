import { createServer } from 'node:http';
import Provider, { type JWK } from 'oidc-provider';

/**
 * A real OpenID provider, run as a process of its own. Everything about it comes in one argument;
 * when it listens it prints its port.
 */
export type ProviderSetup = {
	issuer: string;
	clientId: string;
	clientSecret: string;
	redirectUri: string;
	jwks: { keys: JWK[] };
};

const setup = JSON.parse(process.argv[2] ?? '') as ProviderSetup;

const provider = new Provider(setup.issuer, {
	clients: [
		{
			client_id: setup.clientId,
			client_secret: setup.clientSecret,
			redirect_uris: [setup.redirectUri],
		},
	],
	jwks: setup.jwks,
	cookies: { keys: ['only for tests'] },
	pkce: { required: () => true },
	// The account is whatever was typed; it claims a member's address, as Entra lets it.
	claims: { openid: ['sub', 'email', 'email_verified'] },
	findAccount: (_context, id) => ({
		accountId: id,
		claims: () => ({ sub: id, email: 'socia@ente.example', email_verified: false }),
	}),
});
provider.proxy = true;

const server = createServer(provider.callback());
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	if (address && typeof address === 'object') process.stdout.write(`port ${address.port}\n`);
});
process.on('disconnect', () => process.exit());
