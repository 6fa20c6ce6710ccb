import {
	APPLICATION_FIELDS,
	type ApplicationField,
	type FieldRule,
	type Whom,
} from './application-fields.ts';
import type { FieldFault, FieldReading } from './field-reading.ts';

/** What a body that asks to join has said, field by field, in one written form; `''` is nothing. */
export type Application = Readonly<Record<ApplicationField, string>>;

export type ApplicationFault = { field: ApplicationField; fault: FieldFault };

export type ApplicationReading =
	| { ok: true; application: Application }
	| { ok: false; faults: readonly ApplicationFault[] };

/**
 * Reads a whole application, and tells all that is wrong with it at once, in the order of the form.
 * A field that is not for this kind of body is not read: it may hold what somebody typed before
 * choosing another kind.
 *
 * @param typed what stands in a field of the form, by the name of the field; `''` where nothing does
 */
export function readApplication(typed: (name: string) => string): ApplicationReading {
	const kind = typed(APPLICATION_FIELDS.kind.name);
	const faults: ApplicationFault[] = [];
	const values = {} as Record<ApplicationField, string>;
	for (const field of FIELDS) {
		const reading = readField(APPLICATION_FIELDS[field], typed, kind);
		values[field] = reading.ok ? reading.value : '';
		if (!reading.ok) faults.push({ field, fault: reading.fault });
	}
	return faults.length > 0 ? { ok: false, faults } : { ok: true, application: values };
}

const FIELDS = Object.keys(APPLICATION_FIELDS) as ApplicationField[];
const NOTHING: FieldReading = { ok: true, value: '' };

function readField(rule: FieldRule, typed: (name: string) => string, kind: string): FieldReading {
	const value = typed(rule.name).trim();
	if (!concerns(rule.of, kind)) return NOTHING;
	if (value !== '') return rule.read(value);
	return concerns(rule.required, kind) ? { ok: false, fault: { kind: 'missing' } } : NOTHING;
}

function concerns(whom: Whom | 'none', kind: string): boolean {
	if (whom === 'all' || whom === 'none') return whom === 'all';
	const isPublic = kind === 'ente-pubblico';
	return kind !== '' && isPublic === (whom === 'public');
}
