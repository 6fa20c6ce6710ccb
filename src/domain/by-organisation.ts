/** People in groups, one an organisation, by its name; each group keeps its order. */
export function byOrganisation<T extends { organisationId: string; organisationName: string }>(
	people: readonly T[],
): { id: string; name: string; people: T[] }[] {
	const groups = new Map<string, { id: string; name: string; people: T[] }>();
	for (const person of people) {
		const { organisationId: id, organisationName: name } = person;
		const group = groups.get(id) ?? { id, name, people: [] };
		group.people.push(person);
		groups.set(id, group);
	}
	return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name, 'it'));
}
