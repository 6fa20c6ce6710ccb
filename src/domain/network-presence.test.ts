import { describe, expect, test } from 'vitest';
import { readFields } from './form-reading.ts';
import { refuseLetter } from './network-letter.ts';
import { PRESENCE_FIELDS } from './network-presence.ts';

function website(typed: string) {
	const form: Record<string, string> = { mostra: 'tutto', sito: typed };
	const reading = readFields(PRESENCE_FIELDS, (name) => form[name] ?? '');
	return reading.ok ? reading.values.website : reading.faults.map(({ fault }) => fault.kind);
}

test.each([
	['', ''],
	['comune.valbruna.example', 'https://comune.valbruna.example/'],
	['http://www.valbruna.example/rete', 'https://www.valbruna.example/rete'],
	['HTTPS://Valbruna.example', 'https://valbruna.example/'],
	['https://xn--citt-0na.example/', 'https://xn--citt-0na.example/'],
])('the website "%s" is written %s', (typed, written) => {
	expect(website(typed)).toBe(written);
});

test.each([
	'javascript:alert(1)',
	'https://localhost/',
	'https://10.0.0.1/',
	'https://[::1]/',
	'https://anna:segreto@valbruna.example/',
	'https://valbruna.example:8443/',
	'il nostro sito',
	'ftp://valbruna.example/',
	'data:text/html,x',
])('the website "%s" is refused', (typed) => {
	expect(website(typed)).toEqual(['malformed']);
});

test('a website longer than 200 characters is too long', () => {
	expect(website(`valbruna.example/${'a'.repeat(300)}`)).toEqual(['too-long']);
});

describe('a letter', () => {
	const SHOWN = { own: false, shown: true, wroteToUs: false, readers: 2 };
	const NONE = { person: 0, organisation: 0 };

	test.each([
		['to one that is shown', SHOWN, NONE, null],
		['to one that does not exist', null, NONE, 'unknown'],
		['to one’s own organisation', { ...SHOWN, own: true }, NONE, 'unknown'],
		['to one that hides itself', { ...SHOWN, shown: false }, NONE, 'unknown'],
		[
			'to one that hides itself but wrote first',
			{ ...SHOWN, shown: false, wroteToUs: true },
			NONE,
			null,
		],
		['to one without people', { ...SHOWN, readers: 0 }, NONE, 'nobody'],
		['the tenth of a person', SHOWN, { person: 9, organisation: 9 }, null],
		['the eleventh of a person', SHOWN, { person: 10, organisation: 10 }, 'too-many'],
		['the twentieth of an organisation', SHOWN, { person: 0, organisation: 19 }, null],
		['the next one of an organisation', SHOWN, { person: 0, organisation: 20 }, 'too-many'],
	] as const)('%s: %s', (...[, target, sent, refusal]) => {
		expect(refuseLetter(target, sent)).toBe(refusal);
	});
});
