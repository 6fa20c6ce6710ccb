import { expect, test } from 'vitest';
import { byOrganisation } from './by-organisation.ts';

const person = (id: string, organisationId: string, organisationName: string) => {
	return { id, organisationId, organisationName };
};

test('people stand under their organisation, in the order of its name', () => {
	const groups = byOrganisation([
		person('1', 'z', 'Àncora'),
		person('2', 'a', 'Ponte'),
		person('3', 'z', 'Àncora'),
	]);
	expect(groups.map(({ name, people }) => [name, people.map(({ id }) => id)])).toEqual([
		['Àncora', ['1', '3']],
		['Ponte', ['2']],
	]);
});

test('two organisations of the same name stay two', () => {
	expect(byOrganisation([person('1', 'a', 'X'), person('2', 'b', 'X')])).toHaveLength(2);
});
