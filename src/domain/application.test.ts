import { describe, expect, test } from 'vitest';
import { PUBLIC_BODY, THIRD_SECTOR_BODY } from '#tests/support/application.ts';
import { readApplication } from './application.ts';
import { APPLICATION_FIELDS, type ApplicationField } from './application-fields.ts';
import { applicationNumber, isApplicationNumber } from './application-number.ts';

function read(fields: Readonly<Record<string, string>>) {
	return readApplication((name) => fields[name] ?? '');
}

function faultsOf(fields: Readonly<Record<string, string>>): string[] {
	const reading = read(fields);
	return reading.ok ? [] : reading.faults.map(({ field, fault }) => `${field} ${fault.kind}`);
}

test('a public body is read with its codes in one written form', () => {
	const reading = read({
		...PUBLIC_BODY,
		ente: ' Comune  di Valbruna ',
		'codice-univoco': 'uf1a2b',
	});
	expect(reading).toMatchObject({
		ok: true,
		application: {
			organisation: 'Comune di Valbruna',
			kind: 'ente-pubblico',
			officeCode: 'UF1A2B',
			cig: 'B123456789',
			recipientCode: '',
		},
	});
});

test('an empty form lacks what every body must say, in the order of the form', () => {
	expect(faultsOf({})).toEqual(
		['organisation', 'kind', 'region', 'plan', 'contact', 'email', 'fiscalCode', 'notice'].map(
			(field) => `${field} missing`,
		),
	);
});

test('a public body that says nothing of its invoices lacks office and certified mailbox', () => {
	const { pec: _pec, 'codice-univoco': _office, cig: _cig, ...others } = PUBLIC_BODY;
	expect(faultsOf(others)).toEqual(['certifiedMail missing', 'officeCode missing']);
});

test.each(['terzo-settore', 'societa-civile'])('a body of kind %s needs neither', (natura) => {
	expect(faultsOf({ ...THIRD_SECTOR_BODY, natura })).toEqual([]);
});

test('what is only for another kind of body is not read', () => {
	const wrong = { 'codice-univoco': '??', cig: '??', ordine: '—' };
	const reading = read({ ...THIRD_SECTOR_BODY, ...wrong });
	expect(reading).toMatchObject({ ok: true, application: { officeCode: '', cig: '' } });
	expect(faultsOf({ ...PUBLIC_BODY, 'codice-destinatario': '??' })).toEqual([]);
});

describe('everything wrong is told at once', () => {
	const WRONG: Record<string, [string, string]> = {
		organisation: ['a'.repeat(161), 'too-long'],
		region: ['99', 'unknown'],
		place: ['a'.repeat(101), 'too-long'],
		plan: ['gratis', 'unknown'],
		contact: ['?', 'malformed'],
		role: ['a'.repeat(101), 'too-long'],
		email: ['anna@pec.comune.example', 'certified'],
		phone: ['chiamami', 'malformed'],
		fiscalCode: ['RSSMRA80A01H501U', 'personal'],
		vatNumber: ['12345678904', 'check-digit'],
		certifiedMail: ['pec', 'malformed'],
		officeCode: ['ABC', 'malformed'],
		cig: ['1', 'malformed'],
		orderReference: ['a'.repeat(101), 'too-long'],
		hopes: ['a'.repeat(1_501), 'too-long'],
		notice: ['forse', 'unknown'],
	};

	test('field by field, in the order of the form', () => {
		const fields = Object.fromEntries(
			Object.entries(WRONG).map(([field, [typed]]) => [
				APPLICATION_FIELDS[field as ApplicationField].name,
				typed,
			]),
		);
		expect(faultsOf({ natura: 'ente-pubblico', ...fields })).toEqual(
			Object.entries(WRONG).map(([field, [, fault]]) => `${field} ${fault}`),
		);
	});
});

test('names of fields that every object has are no fields of ours', () => {
	expect(faultsOf({ ...PUBLIC_BODY, natura: '__proto__' })).toEqual(['kind unknown']);
});

test.each([
	['2026-0007', true],
	['2026-12345', true],
	['2026-7', false],
	['1926-0007', false],
	['2026-0007\n', false],
	['', false],
])('%j can be the number of an application: %s', (text, isOne) => {
	expect(isApplicationNumber(text)).toBe(isOne);
});

test('a number is that of its year, with four figures or more', () => {
	expect(applicationNumber(2026, 7)).toBe('2026-0007');
	expect(applicationNumber(2026, 12_345)).toBe('2026-12345');
});
