/** The last part of a page's address: lower-case ASCII words joined by single hyphens. */
export function isSlug(text: string): boolean {
	return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** The slug of a content file: its name without folders and extension, as it is written. */
export function slugOfFile(path: string): string {
	return path.replace(/^.*\//, '').replace(/\.(?:mdx?|yaml)$/, '');
}

/** The nearest slug to a text, e.g. `Città d’arte` → `citta-d-arte`. */
export function toSlug(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '');
}
