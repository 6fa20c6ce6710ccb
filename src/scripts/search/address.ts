import { rememberPlace } from './place.ts';

/** How the search changed: letter by letter, or by a choice that Back should undo. */
export type Change = 'typed' | 'chosen';

export type AddressKeeper = {
	write: (params: URLSearchParams, change: Change) => void;
	/** A search that comes from an address is one that Back must lead to. */
	read: () => URLSearchParams;
};

/**
 * Keeps in the address what is searched. Typing goes on in one entry of history; a choice makes a new
 * one, and so does the first letter after it.
 *
 * @param list the results as they are shown
 */
export function addressKeeper(list: Element): AddressKeeper {
	let isSettled = false;
	return {
		write: (params, change) => {
			const address = params.size > 0 ? `?${params}` : location.pathname;
			const isNew = address !== (location.search || location.pathname);
			if (isNew) enter(address, isSettled || change === 'chosen', list);
			isSettled = change === 'chosen' || (isSettled && !isNew);
		},
		read: () => {
			isSettled = location.search !== '';
			return new URLSearchParams(location.search);
		},
	};
}

function enter(address: string, isEntry: boolean, list: Element): void {
	if (isEntry) rememberPlace(list);
	if (isEntry) history.pushState(null, '', address);
	else history.replaceState(null, '', address);
}
