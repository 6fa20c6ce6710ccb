import { expect, test } from 'vitest';
import type { Registration } from './seminar-places.ts';
import { fairOrder } from './seminar-waiting-list.ts';

/** `v` waits, `c` has a place, `o` is offered one; the number says when it was asked for. */
function list(...words: string[]): Registration[] {
	return words.map((word) => {
		const [organisationId = '', mark = '', time = '0'] = word.split(/(?<=[a-z])(?=[A-Z])|(?=\d)/);
		const state = ({ V: 'waiting', C: 'confirmed', O: 'offered', X: 'cancelled' } as const)[mark];
		if (!state) throw new Error(`"${word}" has no state.`);
		const askedAt = Number(time);
		return { id: word, organisationId, personId: word, state, askedAt, confirmBy: null };
	});
}

test.each<[string, string[], string[]]>([
	['who asked first comes first', ['aV2', 'bV1'], ['bV1', 'aV2']],
	['an organisation with fewer places comes first', ['aC0', 'aV1', 'bV2'], ['bV2', 'aV1']],
	['an offered place counts as one', ['aO0', 'aV1', 'bV2'], ['bV2', 'aV1']],
	['one that was given up does not', ['aX0', 'aV1', 'bV2'], ['aV1', 'bV2']],
	['a place given counts for the next', ['aV1', 'aV2', 'bV3'], ['aV1', 'bV3', 'aV2']],
	[
		'three organisations take turns',
		['aV1', 'aV2', 'bV3', 'bV4', 'cC0', 'cV5'],
		['aV1', 'bV3', 'aV2', 'bV4', 'cV5'],
	],
	['at the same moment the order is still one', ['bV1', 'aV1'], ['aV1', 'bV1']],
	['nobody waits', ['aC0'], []],
])('%s', (_rule, standing, order) => {
	expect(fairOrder(list(...standing)).map(({ id }) => id)).toEqual(order);
	expect(fairOrder(list(...standing).toReversed()).map(({ id }) => id)).toEqual(order);
});
