import { CONTEXT, type Thing } from './thing.ts';

/** Where one is, from the first level below the landing page to the page itself. */
export function breadcrumbs(steps: readonly { label: string; address: string }[]): Thing {
	return {
		'@context': CONTEXT,
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ label, address }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			item: address,
		})),
	};
}
