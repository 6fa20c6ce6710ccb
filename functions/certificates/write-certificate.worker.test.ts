import { expect, test } from 'vitest';
import { SEMINAR } from '#tests/support/programme.ts';
import { writeCertificate } from './write-certificate.ts';

test('a certificate is written inside the Worker', async () => {
	const bytes = await writeCertificate({
		person: 'Anna Faggi',
		organisation: 'Ente',
		seminar: SEMINAR,
		code: '0123456789ABCDEF',
		origin: 'https://comunita.example',
	});
	expect(new TextDecoder('latin1').decode(bytes.slice(0, 8))).toBe('%PDF-1.7');
});
