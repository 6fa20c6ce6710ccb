/** A day that one YAML parser reads as text and another as an instant, as it was written. */
export function dayAsWritten(input: unknown): unknown {
	return isInstant(input) ? input.toISOString().slice(0, 10) : input;
}

export function isInstant(input: unknown): input is Date {
	return input instanceof Date && !Number.isNaN(input.getTime());
}
