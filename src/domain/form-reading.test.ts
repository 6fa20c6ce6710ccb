import { expect, test } from 'vitest';
import { oneOf, textUpTo } from './field-reading.ts';
import { readFields } from './form-reading.ts';

const SPECS = {
	question: { name: 'quesito', required: true, read: textUpTo(10) },
	phase: { name: 'fase', required: false, read: oneOf(['avviso', 'tavoli']) },
} as const;

function read(typed: Readonly<Record<string, string>>) {
	return readFields(SPECS, (name) => typed[name] ?? '');
}

test('what is well said is kept in its one written form', () => {
	expect(read({ quesito: '  Serve   il CIG? ', fase: 'tavoli' })).toMatchObject({ ok: false });
	expect(read({ quesito: ' Il  CIG? ', fase: '' })).toEqual({
		ok: true,
		values: { question: 'Il CIG?', phase: '' },
	});
});

test('all that is wrong is told at once, in the order of the fields', () => {
	expect(read({ fase: 'altro' })).toEqual({
		ok: false,
		faults: [
			{ field: 'question', fault: { kind: 'missing' } },
			{ field: 'phase', fault: { kind: 'unknown' } },
		],
	});
});
