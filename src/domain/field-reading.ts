import { countCharacters, typedLine } from './typed-text.ts';

/** What is wrong with what stands in a field; a form has a sentence for each. */
export type FieldFault =
	| { kind: 'missing' }
	/** Not one of the choices. */
	| { kind: 'unknown' }
	| { kind: 'malformed' }
	/** The check digit does not fit: somebody has mistyped a digit. */
	| { kind: 'check-digit' }
	/** The fiscal code of a person where that of a body belongs. */
	| { kind: 'personal' }
	/** A certified mailbox where an ordinary one belongs. */
	| { kind: 'certified' }
	| { kind: 'too-long'; length: number; limit: number };

export type FieldReading = { ok: true; value: string } | { ok: false; fault: FieldFault };

/** Reads what stands in a field that is not empty; gives it in its one written form. */
export type FieldReader = (typed: string) => FieldReading;

export function accepted(value: string): FieldReading {
	return { ok: true, value };
}

export function refused(kind: Exclude<FieldFault['kind'], 'too-long'>): FieldReading {
	return { ok: false, fault: { kind } };
}

/** Wants a text of `limit` characters at most, with a letter or a digit in it. */
export function textUpTo(limit: number, clean: (typed: string) => string = typedLine): FieldReader {
	return (typed) => {
		const value = clean(typed);
		const length = countCharacters(value);
		if (length > limit) return { ok: false, fault: { kind: 'too-long', length, limit } };
		return /[\p{L}\p{N}]/u.test(value) ? accepted(value) : refused('malformed');
	};
}

export function oneOf(codes: readonly string[]): FieldReader {
	return (typed) => (codes.includes(typed) ? accepted(typed) : refused('unknown'));
}

/** A code of letters and digits as people copy it: in small letters, with blanks or hyphens in it. */
export function codeOf(length: number): FieldReader {
	return (typed) => {
		const code = typed.replaceAll(/[\s.-]/g, '').toUpperCase();
		return /^[A-Z0-9]+$/.test(code) && code.length === length
			? accepted(code)
			: refused('malformed');
	};
}
