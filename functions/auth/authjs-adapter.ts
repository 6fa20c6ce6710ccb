import type { Adapter } from '@auth/core/adapters';
import { findIdentity } from '#functions/storage/identities.ts';
import { readAccountId } from './oidc-identity.ts';

/**
 * What @auth/core may do with our database: ask whether an identity is known. People come from the
 * roster, sessions and links from our own statements; whatever would write is refused, so that
 * neither a change of the library nor of our settings can let somebody in around them.
 */
export function readOnlyAdapter(db: D1Database): Required<Pick<Adapter, Needed>> {
	return {
		getUserByAccount: async ({ providerAccountId }) => {
			const identity = readAccountId(providerAccountId);
			const id = identity && (await findIdentity(db, identity));
			return id ? { id, email: '', emailVerified: null } : null;
		},
		getUser: nobody,
		getUserByEmail: nobody,
		getSessionAndUser: nobody,
		createUser: refuse,
		updateUser: refuse,
		linkAccount: refuse,
		createSession: refuse,
		updateSession: refuse,
		deleteSession: refuse,
	};
}

async function nobody(): Promise<null> {
	return null;
}

async function refuse(): Promise<never> {
	throw new Error('@auth/core does not write: see docs/decisions/021.');
}

type Needed =
	| 'getUserByAccount'
	| 'getUser'
	| 'getUserByEmail'
	| 'getSessionAndUser'
	| 'createUser'
	| 'updateUser'
	| 'linkAccount'
	| 'createSession'
	| 'updateSession'
	| 'deleteSession';
