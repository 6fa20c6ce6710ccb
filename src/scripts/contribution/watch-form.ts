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
		const read = chosen ? await readDocument(chosen).catch(() => null) : '';
		// Another file may have been chosen while this one was read.
		if (own !== latest) return;
		const found = findPersonalData(`${typedIn(form)}\n${read ?? ''}`);
		const state = read === null ? 'unread' : 'read';
		showFound(place, { found, file: chosen ? state : 'none' });
	});
}

function typedIn(form: HTMLFormElement): string {
	const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
		'input[type=text], textarea',
	);
	return [...fields].map(({ value }) => value).join('\n');
}
