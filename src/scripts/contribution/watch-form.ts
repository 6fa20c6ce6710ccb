import { LONGEST_FILE } from '#domain/longest-file.ts';
import { findPersonalData } from '#domain/personal-data-patterns.ts';
import { readDocument } from './read-document.ts';
import { showFound } from './show-found.ts';

/** Looks for personal data in what stands in the form, on this device, before anything is sent. */
const form = document.querySelector<HTMLFormElement>('[data-personal-data]');
const place = form?.querySelector<HTMLElement>('[data-personal-data-found]');

if (form && place) watch(form, place);

function watch(form: HTMLFormElement, place: HTMLElement): void {
	const input = form.querySelector<HTMLInputElement>('input[type=file]');
	let latest = 0;
	form.addEventListener('change', async () => {
		latest += 1;
		const own = latest;
		const chosen = input?.files?.[0];
		const file = chosen ? await readChosen(chosen) : { state: 'none' as const, text: '' };
		// Another file may have been chosen while this one was read.
		if (own !== latest) return;
		const found = findPersonalData(`${typedIn(form)}\n${file.text}`);
		showFound(place, { found, file: file.state });
	});
}

async function readChosen(file: File) {
	if (file.size > LONGEST_FILE) return { state: 'too-large', text: '' } as const;
	const text = await readDocument(file).catch(() => null);
	return text === null
		? ({ state: 'unread', text: '' } as const)
		: ({ state: 'read', text } as const);
}

function typedIn(form: HTMLFormElement): string {
	const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
		'input[type=text], textarea',
	);
	return [...fields].map(({ value }) => value).join('\n');
}
