import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnPathWith, safeReturnPath } from './return-path.ts';

const KEPT = [
	'/',
	'/area/',
	'/staff/',
	'/area/biblioteca/condurre-i-tavoli/',
	'/area/allegati/griglia-di-valutazione.pdf',
	'/area/cerca/?q=amministrazione+condivisa',
	'/area/cerca/?q=dell%E2%80%99ambito&tipo=guida',
	'/area/cerca/?q=coprogett*',
];

test.each(KEPT)('%s is kept', (path) => {
	expect(safeReturnPath(path)).toBe(path);
});

const REPLACED = [
	null,
	'',
	'foo',
	'https://evil.example',
	'https://comunita.example/area/',
	'https://comunita.example@evil.example/',
	'https://comunita.example.evil.example/',
	'//evil.example',
	'///evil.example',
	'/\\evil.example',
	'\\\\evil.example',
	'/%09/evil.example',
	'/\t/evil.example',
	'\t//evil.example',
	' /area/',
	'/%2f/evil.example',
	'/area//evil.example',
	'/area/../staff/',
	'/./area/',
	'/area/%2e%2e/staff/',
	'/AREA/',
	'/area/;x',
	'/area/#frammento',
	'/area/@evil.example',
	'javascript:alert(1)',
	'data:text/html,x',
	'/%0d%0aSet-Cookie:x=1',
	'/area/\r\nSet-Cookie: x=1',
	'/area/?q=%0d%0aSet-Cookie:x=1',
	'/area/?q=%00',
	'/area/?q=%zz',
	'/area/?q=<script>',
	'/area/?q="',
	'/area/?a?b',
	'/accedi/',
	'/accedi/conferma/?t=x',
	'/esci/',
	`/${'a'.repeat(10_240)}`,
];

test.each(REPLACED)('%j leads to the members’ area', (asked) => {
	expect(safeReturnPath(asked)).toBe('/area/');
});

test.each([
	['/area/biblioteca/', 'tipo=avviso&fase=03', '/area/biblioteca/?tipo=avviso&fase=03'],
	['/area/biblioteca/', '', '/area/biblioteca/'],
	['/area/biblioteca/', 'tipo=<script>', '/area/biblioteca/'],
	['/area/biblioteca/', 'ritorno=https://evil.example', '/area/biblioteca/'],
	['/accedi/', 'tipo=avviso', '/accedi/'],
])('%s with the query %j is returned to as %s', (path, query, kept) => {
	expect(returnPathWith(path, query)).toBe(kept);
});

test('whatever is asked, the browser stays on this site', () => {
	const origin = 'https://comunita.example';
	const part = fc.constantFrom('/', '//', '\\', '.', '..', '@', ':', '?', '#', '%2f', '\t', 'a');
	const asked = fc.oneof(
		fc.string(),
		fc.webUrl(),
		fc.array(part).map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(asked, (text) => {
			const landed = new URL(safeReturnPath(text), `${origin}/accedi/`);
			expect(landed.origin).toBe(origin);
		}),
		{ seed: 42, numRuns: 5_000 },
	);
});
