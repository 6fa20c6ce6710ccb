import { type Registration, takesPlace } from './seminar-places.ts';

/**
 * Who waits, in the order in which places that free go to them: organisations with fewer places
 * first, then who asked first. A place that goes to an organisation counts for its next person.
 */
export function fairOrder(standing: readonly Registration[]): Registration[] {
	const places = new Map<string, number>();
	const placesOf = ({ organisationId }: Registration) => places.get(organisationId) ?? 0;
	const give = (one: Registration) => places.set(one.organisationId, placesOf(one) + 1);
	standing.filter(takesPlace).forEach(give);

	const waiting = standing.filter(({ state }) => state === 'waiting');
	const order: Registration[] = [];
	while (order.length < waiting.length) {
		const next = waiting
			.filter((one) => !order.includes(one))
			.reduce((first, one) => (comesBefore(one, first, placesOf) ? one : first));
		order.push(next);
		give(next);
	}
	return order;
}

function comesBefore(
	one: Registration,
	other: Registration,
	placesOf: (registration: Registration) => number,
): boolean {
	const byPlaces = placesOf(one) - placesOf(other);
	if (byPlaces !== 0) return byPlaces < 0;
	if (one.askedAt !== other.askedAt) return one.askedAt < other.askedAt;
	return one.id < other.id;
}
