/** Adds to a part of the page a button that copies its first paragraph, and says what came of it. */
export function offerCopy(part: HTMLElement): void {
	const { copy, copied, selected } = part.dataset;
	const quote = part.querySelector('p');
	if (!quote || !copy) return;
	const button = document.createElement('button');
	const status = document.createElement('output');
	button.textContent = copy;
	part.appendChild(button);
	part.appendChild(status);
	button.onclick = async () => {
		status.textContent = '';
		status.textContent = `${(await copyRich(quote)) ? copied : selected}`;
	};
}

/**
 * Copies an element with its italics, and as plain text.
 *
 * @returns false where the browser does not let it: then the text is selected, ready to be copied
 */
async function copyRich(element: HTMLElement): Promise<boolean> {
	const item = {
		'text/plain': new Blob([`${element.textContent}`.trim()], { type: 'text/plain' }),
		'text/html': new Blob([element.innerHTML.trim()], { type: 'text/html' }),
	};
	try {
		await navigator.clipboard.write([new ClipboardItem(item)]);
		return true;
	} catch {
		getSelection()?.selectAllChildren(element);
		return false;
	}
}
