/** What a field of a form shows beside its label. */
export type FieldWords = {
	/** Also the id, to which the error summary links. */
	name: string;
	label: string;
	hint?: string | undefined;
	error?: string | null | undefined;
};

/** The ids of the hint and the error of a field, and the two as the field refers to them. */
export function describedBy({ name, hint, error }: Omit<FieldWords, 'label'>) {
	const hintId = `${name}-aiuto`;
	const errorId = `${name}-errore`;
	const ids = [hint && hintId, error && errorId].filter(Boolean).join(' ');
	return { hintId, errorId, ids: ids === '' ? undefined : ids };
}
