import type { FieldFault, FieldReader } from './field-reading.ts';

/** A field of a form: its name as it is sent, whether it must be filled in, how it is read. */
export type FieldSpec = { name: string; required: boolean; read: FieldReader };

export type FieldSpecs<F extends string> = Readonly<Record<F, FieldSpec>>;

/** What was said, in its one written form; `''` is nothing. */
export type FormValues<F extends string> = Readonly<Record<F, string>>;

export type FormFault<F extends string> = { field: F; fault: FieldFault };

export type FormReading<F extends string> =
	| { ok: true; values: FormValues<F> }
	| { ok: false; faults: readonly FormFault<F>[] };

/**
 * Reads a whole form, and tells all that is wrong with it at once, in the order of its fields.
 *
 * @param typed what stands in a field, by its name; `''` where nothing does
 */
export function readFields<F extends string>(
	specs: FieldSpecs<F>,
	typed: (name: string) => string,
): FormReading<F> {
	const faults: FormFault<F>[] = [];
	const values = {} as Record<F, string>;
	for (const field of Object.keys(specs) as F[]) {
		const { name, required, read } = specs[field];
		const value = typed(name).trim();
		const reading = value === '' ? emptyReading(required) : read(value);
		values[field] = reading.ok ? reading.value : '';
		if (!reading.ok) faults.push({ field, fault: reading.fault });
	}
	return faults.length > 0 ? { ok: false, faults } : { ok: true, values };
}

function emptyReading(required: boolean): ReturnType<FieldReader> {
	return required ? { ok: false, fault: { kind: 'missing' } } : { ok: true, value: '' };
}
