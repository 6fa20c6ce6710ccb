import { expect, test } from 'vitest';
import { looksCertified } from './certified-mail.ts';

test.each([
	['protocollo@pec.comune.valbruna.example', true],
	['protocollo@cert.comune.valbruna.example', true],
	['ente@postacert.regione.example', true],
	['cooperativa@legalmail.it', true],
	['cooperativa@pec.it', true],
	['ente@arubapec.it', true],
	['ente@pec-comune.example', true],
	['anna@comune.valbruna.example', false],
	['pec@comune.valbruna.example', false],
	['anna@comune.peccioli.example', false],
	['anna@specchio.example', false],
	['anna@certaldo.example', false],
])('%s looks like a certified mailbox: %s', (address, certified) => {
	expect(looksCertified(address)).toBe(certified);
});
