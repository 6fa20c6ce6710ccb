import type { Case, Expected } from '../support/judge.ts';
import type { Places } from '../support/places.ts';

const CHANGING = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'MKCOL', 'SEARCH'];

/** Group B: methods. Existing and missing addresses are not told apart. */
export function methodCases(places: Places): Case[] {
	const { page, missing, attachment, staffPage, publicPage, resource, publicResource } = places;
	const everywhere = [
		page,
		missing,
		attachment,
		staffPage,
		publicPage,
		resource,
		publicResource,
		'/',
		'/non-esiste/',
		'/accedi/',
		'/area/profilo/',
		'/adesione/richiesta/',
		'/adesione/ricevuta/',
		'/staff/richieste/',
		'/area%2f',
	];
	const reserved = [
		page,
		missing,
		attachment,
		staffPage,
		'/area/profilo/',
		'/staff/richieste/',
		'/area',
		'/area/',
	];
	const posted: [string, Expected][] = [
		...reserved.map((target): [string, Expected] => [target, 'denied']),
		...[
			publicPage,
			resource,
			publicResource,
			'/',
			'/non-esiste/',
			'/adesione/ricevuta/',
			'/area%2f',
		].map((target): [string, Expected] => [target, 'not-allowed']),
	];
	return [
		...[page, missing, attachment, staffPage].map(
			(target): Case => ({
				id: `B1 HEAD ${target}`,
				request: { method: 'HEAD', target },
				expected: 'denied',
			}),
		),
		...[resource, '/non-esiste/', '/404.html'].map(
			(target): Case => ({
				id: `B1 HEAD ${target}`,
				request: { method: 'HEAD', target },
				expected: 'unknown',
			}),
		),
		...CHANGING.flatMap((method) =>
			everywhere.map(
				(target): Case => ({
					id: `B2 ${method} ${target}`,
					request: { method, target },
					expected: 'not-allowed',
				}),
			),
		),
		...posted.map(
			([target, expected]): Case => ({
				id: `B2 POST ${target}`,
				request: { method: 'POST', target, body: '' },
				expected,
			}),
		),
		...['TRACE', 'TRACK'].map(
			(method): Case => ({
				id: `B3 ${method}`,
				request: { method, target: '/' },
				expected: 'closed',
			}),
		),
	];
}
