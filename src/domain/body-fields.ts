import { looksCertified } from './certified-mail.ts';
import { readEmailAddress } from './email-address.ts';
import { accepted, type FieldReading, refused } from './field-reading.ts';
import { isFiscalNumber } from './fiscal-number.ts';
import { typedLine } from './typed-text.ts';

const PERSONAL_CODE = /^[A-Z]{6}[A-Z0-9]{2}[A-Z][A-Z0-9]{2}[A-Z][A-Z0-9]{3}[A-Z]$/;
const PHONE = /^\+?[\d\s./()-]+$/;

/** The fiscal code of a body, or a VAT number: eleven digits, also with `IT` before or blanks inside. */
export function readFiscalNumber(typed: string): FieldReading {
	const code = typed.replaceAll(/[\s.-]/g, '').toUpperCase();
	if (PERSONAL_CODE.test(code)) return refused('personal');
	const digits = code.replace(/^IT/, '');
	if (!/^\d{11}$/.test(digits)) return refused('malformed');
	return isFiscalNumber(digits) ? accepted(digits) : refused('check-digit');
}

/** An address that codes and links reach: a certified mailbox often takes no ordinary mail. */
export function readOrdinaryMailbox(typed: string): FieldReading {
	const reading = readMailbox(typed);
	return reading.ok && looksCertified(reading.value) ? refused('certified') : reading;
}

/** A certified mailbox; one that does not look like it is taken all the same. */
export function readMailbox(typed: string): FieldReading {
	const reading = readEmailAddress(typed);
	if (reading.ok) return accepted(reading.address);
	if (reading.reason !== 'too-long') return refused('malformed');
	return { ok: false, fault: { kind: 'too-long', length: typed.trim().length, limit: 254 } };
}

/** A telephone number as people write it; it has to have 6 to 15 digits (ITU-T E.164). */
export function readPhone(typed: string): FieldReading {
	const number = typedLine(typed);
	const digits = number.replaceAll(/\D/g, '').length;
	if (!PHONE.test(number) || digits < 6 || digits > 15) return refused('malformed');
	return accepted(number);
}
