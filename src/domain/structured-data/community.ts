import { CONTEXT, communityId, type Thing } from './thing.ts';

/** @param home the whole address of the landing page */
export function organisation(community: Community, home: string): Thing {
	return {
		'@context': CONTEXT,
		'@type': 'Organization',
		'@id': communityId(home),
		name: community.name,
		description: community.description,
		url: home,
		logo: new URL('/icone/icona-512.png', home).href,
		foundingDate: community.since,
		contactPoint: community.contacts.map(({ purpose, email }) => ({
			'@type': 'ContactPoint',
			contactType: purpose,
			email,
			telephone: community.telephone,
			availableLanguage: 'it',
		})),
	};
}

/** @param home the whole address of the landing page */
export function webSite(name: string, home: string): Thing {
	return {
		'@context': CONTEXT,
		'@type': 'WebSite',
		name,
		url: home,
		inLanguage: 'it',
		publisher: { '@id': communityId(home) },
	};
}

/** The community: its name and where it is reached. */
export type Community = {
	name: string;
	description: string;
	/** Year and month, `2019-06`. */
	since: string;
	contacts: readonly { purpose: string; email: string }[];
	telephone: string;
};
