import type { AffiliationRole } from './access.ts';
import type { Day } from './dates.ts';
import type { ImportField, ImportRow } from './import-rows.ts';
import { decidePeriod, type Period } from './membership-periods.ts';
import type { OrganisationKind, PlanCode } from './organisation-kinds.ts';

export type ImportedOrganisation = {
	name: string;
	/** Whether a body of this name is on the roster already: then only what is new is added. */
	isKnown: boolean;
	kind: OrganisationKind | null;
	region: string | null;
	place: string;
	period: { plan: PlanCode; startsOn: Day; endsOn: Day } | null;
};

export type ImportedPerson = {
	organisation: string;
	name: string;
	email: string;
	role: AffiliationRole;
};

/** What a row says that cannot be; each has a sentence. */
export type ImportFaultKind =
	| 'no-kind'
	| 'half-period'
	| 'half-person'
	| 'contradiction'
	| 'same-person-twice'
	| 'ends-before-start'
	| 'overlaps'
	| 'no-period';

export type ImportFault = { row: number; kind: ImportFaultKind; field?: ImportField };

export type ImportPlan = {
	organisations: ImportedOrganisation[];
	people: ImportedPerson[];
	faults: ImportFault[];
};

/** A body on the roster, with its periods. */
export type KnownOrganisation = { name: string; periods: readonly Period[] };

/** What the rows of a sheet ask for, with all that is wrong with it. */
export function planImport(
	rows: readonly ImportRow[],
	known: readonly KnownOrganisation[],
): ImportPlan {
	const byName = new Map(known.map((one) => [keyOf(one.name), one]));
	const organisations = new Map<string, ImportedOrganisation>();
	const people = new Map<string, ImportedPerson>();
	const faults: ImportFault[] = [];
	for (const { row, values } of rows) {
		const key = keyOf(values.organisation);
		const present = byName.get(key);
		const first = organisations.get(key);
		const found = first
			? repeated(first, values)
			: opening(toOrganisation(values, present !== undefined), values, present);
		if (!first) organisations.set(key, toOrganisation(values, present !== undefined));
		faults.push(...found.map((fault) => ({ ...fault, row })));
		if (values.name === '' && values.email === '') continue;
		const person = `${key} ${values.email}`;
		if (values.name === '' || values.email === '') faults.push({ row, kind: 'half-person' });
		else if (people.has(person)) faults.push({ row, kind: 'same-person-twice' });
		else people.set(person, toPerson(values));
	}
	return { organisations: [...organisations.values()], people: [...people.values()], faults };
}

type Values = ImportRow['values'];
type Found = Omit<ImportFault, 'row'>;

/** What is wrong with the first row of a body. */
function opening(
	{ isKnown, kind, period }: ImportedOrganisation,
	values: Values,
	present: KnownOrganisation | undefined,
): Found[] {
	const faults: Found[] = [];
	if (!isKnown && kind === null) faults.push({ kind: 'no-kind' });
	const said = PERIOD.filter((field) => values[field] !== '');
	if (said.length > 0 && said.length < PERIOD.length) return [...faults, { kind: 'half-period' }];
	if (!period) return isKnown ? faults : [...faults, { kind: 'no-period' }];
	const others = present?.periods.filter((other) => !isSame(other, period)) ?? [];
	const decision = decidePeriod(period, others);
	return decision === 'allowed' ? faults : [...faults, { kind: decision }];
}

/** What a further row of a body says otherwise than the first. */
function repeated(first: ImportedOrganisation, values: Values): Found[] {
	const said: Partial<Record<ImportField, string>> = {
		kind: first.kind ?? '',
		region: first.region ?? '',
		place: first.place,
		plan: first.period?.plan ?? '',
		startsOn: first.period?.startsOn ?? '',
		endsOn: first.period?.endsOn ?? '',
	};
	return (Object.keys(said) as ImportField[])
		.filter((field) => values[field] !== '' && values[field] !== said[field])
		.map((field) => ({ kind: 'contradiction', field }));
}

const PERIOD = ['plan', 'startsOn', 'endsOn'] as const;

function toOrganisation(values: Values, isKnown: boolean): ImportedOrganisation {
	const { organisation: name, kind, region, place, plan, startsOn, endsOn } = values;
	const isWhole = PERIOD.every((field) => values[field] !== '');
	return {
		name,
		isKnown,
		kind: kind === '' ? null : (kind as OrganisationKind),
		region: region || null,
		place,
		period: isWhole ? { plan: plan as PlanCode, startsOn, endsOn } : null,
	};
}

function toPerson({ organisation, name, email, role }: Values): ImportedPerson {
	return { organisation, name, email, role: role === 'referente' ? 'referente' : 'persona' };
}

function isSame(one: Period, other: Period): boolean {
	return one.startsOn === other.startsOn && one.endsOn === other.endsOn;
}

/** As the database compares names: without regard to the case of plain letters. */
function keyOf(name: string): string {
	return name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
