import type { Page } from '@playwright/test';

/** The faces of the site, or those of the reader's machine that stand in for them. */
export type Faces = 'own' | 'stand-in';

const LATE_IS_NEVER = /font-display:\s*optional/g;
const FILE_OF_A_FACE = /url\(["']?\/fonts\/[^)]*\)\s*format\([^)]*\)/g;

/**
 * Decides in which faces pages are set from now on. Left alone, a page is set in its own faces if they
 * arrive within a tenth of a second (docs/decisions/100), which depends on the machine: here they are
 * waited for, or are never found.
 */
export async function chooseFaces(page: Page, faces: Faces): Promise<void> {
	await page.route(/\.css$/, async (route) => {
		const answer = await route.fetch();
		const styles = await answer.text();
		const body =
			faces === 'own'
				? styles.replaceAll(LATE_IS_NEVER, 'font-display:block')
				: styles.replaceAll(FILE_OF_A_FACE, 'local("a face that nobody has")');
		await route.fulfill({ response: answer, body });
	});
}

/** Opens a page and waits until its words stand in the faces that were chosen. */
export async function openInFaces(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.evaluate(() => document.fonts.ready);
}

/** @returns the names of the faces in which an element is really drawn */
export async function facesOf(page: Page, selector: string): Promise<string[]> {
	const protocol = await page.context().newCDPSession(page);
	await protocol.send('DOM.enable');
	await protocol.send('CSS.enable');
	const { root } = await protocol.send('DOM.getDocument');
	const { nodeId } = await protocol.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { fonts } = await protocol.send('CSS.getPlatformFontsForNode', { nodeId });
	await protocol.detach();
	return fonts.map(({ familyName }) => familyName);
}
