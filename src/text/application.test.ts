import { describe, expect, test } from 'vitest';
import { APPLICATION_FIELDS, type ApplicationField } from '#domain/application-fields.ts';
import type { FieldFault } from '#domain/field-reading.ts';
import { faultSentence } from './application.ts';

/** One text for each way in which somebody gets a field wrong. */
const WRONG = [
	'?',
	'x',
	'12345',
	'12345678904',
	'RSSMRA80A01H501U',
	'anna@pec.comune.example',
	'forse',
	'a'.repeat(2_000),
	`${'a'.repeat(2_000)}@comune.example`,
];

const FIELDS = Object.keys(APPLICATION_FIELDS) as ApplicationField[];

function faultsOf(field: ApplicationField): FieldFault[] {
	const { read, required } = APPLICATION_FIELDS[field];
	const faults = WRONG.map(read).flatMap((reading) => (reading.ok ? [] : [reading.fault]));
	return required === 'none' ? faults : [{ kind: 'missing' }, ...faults];
}

describe('every fault of a field has a sentence', () => {
	test.each(FIELDS)('%s', (field) => {
		const faults = faultsOf(field);
		expect(faults.length).toBeGreaterThan(0);
		for (const fault of faults) expect(faultSentence(field, fault)).toMatch(/^\p{Lu}.{20,}\.$/su);
	});
});

test('a field without a sentence for a fault is a mistake of ours', () => {
	expect(() => faultSentence('organisation', { kind: 'certified' })).toThrow('certified');
});
