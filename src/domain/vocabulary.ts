/** One word of a closed list: `code` is what front matter and addresses say, `label` what people read. */
export type Term = { readonly code: string; readonly label: string };

/** The codes of a list, in its order; a schema takes them as the allowed values. */
export function codesOf<const T extends readonly Term[]>(terms: T): T[number]['code'][] {
	return terms.map((term) => term.code);
}

/** The label of a code that a schema has let through; a code outside the list is a bug. */
export function labelOf<const T extends readonly Term[]>(
	terms: T,
	code: T[number]['code'],
): string {
	const term = terms.find((candidate) => candidate.code === code);
	if (!term) throw new Error(`"${code}" is not in the list ${codesOf(terms).join(', ')}`);
	return term.label;
}
