/** The lines of a body, with those of code blocks emptied: they show, they do not include. */
export function proseLines(body: string): string[] {
	let fence = '';
	return body.split(/\r?\n/).map((text) => {
		const mark = /^\s*(`{3,}|~{3,})/.exec(text)?.[1] ?? '';
		if (fence === '' && mark === '') return text.replaceAll(/`[^`]*`/g, '');
		if (fence === '') fence = mark;
		else if (mark.startsWith(fence)) fence = '';
		return '';
	});
}
