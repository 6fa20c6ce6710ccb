import { expect, test } from 'vitest';
import { readEmailAddress } from './email-address.ts';

const CANONICAL = [
	['a@ex.it', 'a@ex.it'],
	['A@EX.IT', 'a@ex.it'],
	['  a@ex.it\t', 'a@ex.it'],
	['a+tag@ex.it', 'a+tag@ex.it'],
	["d'angelo@comune.esempio.it", "d'angelo@comune.esempio.it"],
	['nome.cognome@servizi-sociali.ex.it', 'nome.cognome@servizi-sociali.ex.it'],
	['a@xn--caff-8oa.it', 'a@xn--caff-8oa.it'],
	['a@ex.xn--p1ai', 'a@ex.xn--p1ai'],
	[`${'a'.repeat(64)}@ex.it`, `${'a'.repeat(64)}@ex.it`],
] as const;

test.each(CANONICAL)('%j is kept as %j', (typed, address) => {
	expect(readEmailAddress(typed)).toEqual({ ok: true, address });
});

const REFUSED = [
	['', 'empty'],
	['   ', 'empty'],
	['a@ex.it,b@evil.it', 'malformed'],
	['a@ex.it;b@evil.it', 'malformed'],
	['a@ex.it b@evil.it', 'malformed'],
	['"a@evil.it"@ex.it', 'malformed'],
	['"a"@ex.it', 'malformed'],
	['a＠evil.it@ex.it', 'malformed'],
	['ａ@ex.it', 'malformed'],
	['\u212aate@ex.it', 'malformed'],
	['a@ехample.it', 'malformed'],
	['a@caffè.it', 'malformed'],
	['à@ex.it', 'malformed'],
	['a@ex.it\r\nBcc: x@evil.it', 'malformed'],
	['a@ex.it\r\nSubject: x', 'malformed'],
	['a@ex.it\n', 'malformed'],
	['a@ex.it\0', 'malformed'],
	['a@ex.it\u0085', 'malformed'],
	['a\u200b@ex.it', 'malformed'],
	['<a@ex.it>', 'malformed'],
	['a@ex.it>', 'malformed'],
	['Nome <a@ex.it>', 'malformed'],
	['a(nota)@ex.it', 'malformed'],
	['a@ex.it.', 'malformed'],
	['a@.ex.it', 'malformed'],
	['a@ex..it', 'malformed'],
	['.a@ex.it', 'malformed'],
	['a.@ex.it', 'malformed'],
	['a..b@ex.it', 'malformed'],
	['a@[127.0.0.1]', 'malformed'],
	['a@127.0.0.1', 'malformed'],
	['a@localhost', 'malformed'],
	['a@-ex.it', 'malformed'],
	['a@ex-.it', 'malformed'],
	['a@ex_x.it', 'malformed'],
	['a@', 'malformed'],
	['@ex.it', 'malformed'],
	['a.ex.it', 'malformed'],
	['a@b@ex.it', 'malformed'],
	['a@ex.it/../', 'malformed'],
	['a%40ex.it', 'malformed'],
	[`${'a'.repeat(65)}@ex.it`, 'malformed'],
	[`a@${'a'.repeat(64)}.it`, 'malformed'],
	[`${'a'.repeat(5_000)}@ex.it`, 'too-long'],
] as const;

test.each(REFUSED)('%j is refused as %s', (typed, reason) => {
	expect(readEmailAddress(typed)).toEqual({ ok: false, reason });
});
