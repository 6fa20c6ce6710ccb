/** A form as a browser without script would send it. */
export type PageForm = { action: string; fields: URLSearchParams; multipart: boolean };

/**
 * Finds in a page the form that has a button, with what stands in its fields already.
 *
 * @param button what stands on the button; the first of several such forms is taken unless `near`,
 *   a text that the form holds too, says which
 * @throws if the page has no such form
 */
export function formInPage(html: string, button: string, near = ''): PageForm {
	const found = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].find(
		([, , inside = '']) => textOf(inside).includes(button) && inside.includes(near),
	);
	if (!found) throw new Error(`No form with «${button}» in: ${textOf(html).slice(0, 2_000)}`);
	const [, head = '', inside = ''] = found;
	const fields = new URLSearchParams([
		...inputs(inside),
		...selects(inside),
		...areas(inside),
		...pressed(inside, button),
	]);
	return {
		action: attribute(head, 'action') ?? '',
		fields,
		multipart: attribute(head, 'enctype') === 'multipart/form-data',
	};
}

/** What a page says, without its markup. */
export function textOf(html: string): string {
	return decode(
		html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]+>/g, ' '),
	)
		.replaceAll(/\s+/g, ' ')
		.trim();
}

type Field = [name: string, value: string];

function inputs(inside: string): Field[] {
	return [...inside.matchAll(/<input\b([^>]*)>/g)].flatMap(([, head = '']) => {
		const type = attribute(head, 'type') ?? 'text';
		const isChoice = type === 'radio' || type === 'checkbox';
		if (type === 'file' || type === 'submit' || (isChoice && !/\schecked\b/.test(head))) return [];
		return named(head, attribute(head, 'value') ?? (isChoice ? 'on' : ''));
	});
}

function selects(inside: string): Field[] {
	return [...inside.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].flatMap(
		([, head = '', options = '']) => {
			const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => option);
			const chosen = all.find((option) => /\sselected\b/.test(option)) ?? all[0] ?? '';
			return named(head, attribute(chosen, 'value') ?? '');
		},
	);
}

function areas(inside: string): Field[] {
	return [...inside.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].flatMap(
		([, head = '', value = '']) => named(head, decode(value).replace(/^\n/, '')),
	);
}

/** A button that has a name says which of several was pressed. */
function pressed(inside: string, button: string): Field[] {
	const found = [...inside.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/g)].find(
		([, , label = '']) => textOf(label).includes(button),
	);
	const head = found?.[1] ?? '';
	return named(head, attribute(head, 'value') ?? '');
}

function named(head: string, value: string): Field[] {
	const name = attribute(head, 'name');
	return name === undefined || /\sdisabled\b/.test(head) ? [] : [[name, value]];
}

function attribute(head: string, name: string): string | undefined {
	const found = new RegExp(`\\s${name}="([^"]*)"`).exec(` ${head}`);
	return found?.[1] === undefined ? undefined : decode(found[1]);
}

function decode(text: string): string {
	return text
		.replaceAll(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)))
		.replaceAll(/&#x([0-9a-f]+);/gi, (_all, code) =>
			String.fromCodePoint(Number.parseInt(code, 16)),
		)
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}
