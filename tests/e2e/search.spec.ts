import type { Page } from '@playwright/test';
import { search } from '#text/search.ts';
import { searchResults as text } from '#text/search-results.ts';
import { accessibilityFaults, sidewaysScroll } from './axe.ts';
import { builtPages } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import {
	box,
	openSearch,
	order,
	results,
	searchAgain,
	showAll,
	summary,
	titles,
	total,
} from './search-page.ts';

const MANY = '/area/cerca/?q=convenzione';

test('the public search finds public pages as one types, and its address follows @narrow', async ({
	page,
}) => {
	await page.goto('/cerca/');
	await box(page).fill('co-progettazione');
	await expect(titles(page).first()).toBeVisible();
	await expect(page).toHaveURL('/cerca/?q=co-progettazione');
	await expect(summary(page)).toContainText('«co-progettazione»');
	await expect(results(page).locator('mark').first()).toHaveText(/^coprogett\p{L}*$/iu);
	await showAll(page);
	for (const link of await results(page).getByRole('link').all())
		expect(await link.getAttribute('href')).not.toMatch(/^\/(?:area|staff)\//);
});

test('a member finds what is written dell’ambito by ambito, and opens it', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await openSearch(page, '/area/cerca/?q=ambito');
	await showAll(page);
	await expect(page.locator('[data-list]')).toContainText('dell’ambito');
	await expect(results(page).locator('mark').first()).toHaveText(/^ambit\p{L}*$/iu);
	await page.locator('[data-list] h3 a:not([href*=".pdf"])').first().click();
	await expect(page.getByRole('main')).toContainText(/ambit/i);
});

for (const [rule, spellings] of Object.entries({
	'every spelling of an act': [
		'd.lgs. 117/2017',
		'decreto legislativo 3 luglio 2017, n. 117',
		'D.Lgs. n. 117/17',
		'dlgs 117 del 2017',
	],
	'a word with and without its article': [
		'l’amministrazione',
		"dell'amministrazione",
		'amministrazione',
	],
	'a word with its accent, with an apostrophe, with nothing': [
		'attività di interesse',
		"attivita' di interesse",
		'attivita di interesse',
	],
}))
	test(`${rule} gives the same results`, async ({ page, signIn }) => {
		await signIn('member-base');
		await page.goto('/area/cerca/');
		const found: string[][] = [];
		for (const spelling of spellings) {
			await searchAgain(page, spelling);
			await showAll(page);
			found.push((await titles(page).allTextContents()).sort());
		}
		expect(found[0]?.length).toBeGreaterThan(1);
		for (const list of found) expect(list).toEqual(found[0]);
	});

test('a word finds its other forms: singular, plural, verb', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto('/area/cerca/');
	const counts: number[] = [];
	for (const form of ['convenzione', 'convenzioni']) {
		await searchAgain(page, form);
		counts.push(await total(page));
	}
	expect(counts[0]).toBe(counts[1]);
});

test('a phrase between quotes, of any kind, finds only what holds it in that order', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await page.goto('/area/cerca/');
	const counts: number[] = [];
	for (const words of ['"terzo settore"', '«terzo settore»', '“terzo settore”', 'terzo settore']) {
		await searchAgain(page, words);
		counts.push(await total(page));
	}
	const [straight = 0, guillemets, curly, loose = 0] = counts;
	expect([guillemets, curly]).toEqual([straight, straight]);
	expect(straight).toBeLessThanOrEqual(loose);
	await page.goto(`/area/cerca/?q=${encodeURIComponent('"convenzione avviso tavolo"')}`);
	await expect(summary(page)).toContainText(
		text.none({ words: '"convenzione avviso tavolo"', filters: [] }),
	);
});

test('a result tells title, type, body and date as the page writes them', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await openSearch(page, '/area/cerca/?q=amministrazione+condivisa');
	const result = results(page)
		.filter({ has: page.locator('h3 a[href^="/area/biblioteca/"]') })
		.first();
	const facts = await result.locator('[data-facts]').textContent();
	expect(facts).toMatch(/^\p{L}.+ · .+ · \d{1,2}°? \p{L}+ \d{4}$/u);
	const title = await result.locator('h3 a').textContent();
	await result.locator('h3 a').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${title}`);
	await expect(page.getByRole('main')).toContainText(/amministrazione condivisa/i);
});

test('a result leads to the section that holds the words', async ({ page, signIn }) => {
	await signIn('member-base');
	await openSearch(page, MANY);
	await showAll(page);
	const links = results(page).locator('h3 a[href*="/area/biblioteca/"][href*="#"]');
	const href = `${await links.first().getAttribute('href')}`;
	const result = results(page).filter({ has: page.locator(`h3 a[href="${href}"]`) });
	const section = `${await result.locator('[data-excerpt] strong').textContent()}`;
	await links.first().click();
	const target = page.locator(`[id="${new URL(href, 'https://x.example').hash.slice(1)}"]`);
	await expect(target).toBeInViewport();
	const heading = `${await target.textContent()}`.replaceAll(/\s+/g, ' ').trim();
	const [written, told] = [heading, section].map((text) => text.slice(0, 12).trim().toLowerCase());
	expect(told).toBe(written);
});

test('a page of a PDF says so, opens the file at that page, and leads to its document', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await openSearch(page, MANY);
	await showAll(page);
	const pdf = results(page).filter({ has: page.locator('h3 a[href*=".pdf#page="]') });
	for (const result of await pdf.all()) {
		const href = `${await result.locator('h3 a').getAttribute('href')}`;
		const [, number] = /^\/area\/allegati\/[a-z0-9-]+\.pdf#page=(\d+)$/.exec(href) ?? [];
		await expect(result.locator('h3 a')).toHaveText(new RegExp(`.+, PDF, pagina ${number}$`));
		/** On the page, or in the title or the type of its document, which the result shows. */
		await expect(result).toContainText(/convenzion/i);
	}
	await expect(pdf.locator('mark').first()).toHaveText(/^convenzion\p{L}*$/iu);
	const first = pdf.first();
	const file = `${await first.locator('h3 a').getAttribute('href')}`;
	const answer = await page.request.get(file);
	expect(answer.headers()['content-disposition']).toMatch(/^inline/);
	await first.locator('[data-document] a').click();
	await expect(page).toHaveURL(/\/area\/biblioteca\/[a-z0-9-]+\/$/);
	const [path] = file.split('#');
	await expect(page.locator(`main a[href^="${path}"]`).first()).toBeVisible();
});

test('the other sections that hold the words can be reached from the result', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await openSearch(page, MANY);
	const others = results(page).locator('[data-also] a').filter({ visible: true });
	const href = `${await others.first().getAttribute('href')}`;
	expect(href).toMatch(/^\/[a-z0-9/-]+\/#.+/);
	await others.first().click();
	await expect(page.locator(`[id="${href.split('#')[1]}"]`)).toBeInViewport();
});

test('results stand in the order of date or title that one asks for', async ({ page, signIn }) => {
	await signIn('member-base');
	await openSearch(page, MANY);
	const nearest = await titles(page).allTextContents();
	await order(page).selectOption('titolo');
	await expect(page).toHaveURL(/&ordine=titolo$/);
	await expect(titles(page)).not.toHaveText(nearest);
	await showAll(page);
	const written = await titles(page).allTextContents();
	/** The pages of a file stay together, under its title. */
	const byTitle = written.map((title) => title.replace(/, PDF, pagina \d+$/, ''));
	const { compare } = new Intl.Collator('it', { numeric: true, ignorePunctuation: true });
	expect(byTitle).toEqual(byTitle.toSorted(compare));
	await order(page).selectOption('data');
	await expect(page).toHaveURL(/&ordine=data$/);
	await expect(titles(page).first()).toBeVisible();
	await showAll(page);
	const days = await datesShown(page);
	expect(days.length).toBeGreaterThan(2);
	expect(days).toEqual(days.toSorted().reverse());
	expect(await titles(page).count()).toBe(byTitle.length);
});

test('where nothing is found, the page says what to try, and leads on', async ({ page }) => {
	await page.goto('/cerca/?q=axolotl');
	await expect(summary(page)).toHaveText(text.none({ words: 'axolotl', filters: [] }));
	await expect(page.getByText(search.advice[0])).toBeVisible();
	for (const { label } of search.publicLinks)
		await expect(page.locator('[data-advice]').getByRole('link', { name: label })).toBeVisible();
	for (const hidden of [search.more, search.unfilter])
		await expect(page.getByRole('button', { name: hidden })).toBeHidden();
	await expect(titles(page)).toHaveCount(0);
});

test('one word that nothing holds is enough for no result', async ({ page }) => {
	await page.goto('/cerca/?q=coprogettazione+axolotl');
	await expect(summary(page)).toContainText('Nessun risultato');
});

test('a reserved document that is announced shows title, type, body and year, and no text', async ({
	page,
}) => {
	const words = await announcedTitle(page);
	await openSearch(page, `/cerca/?q=${encodeURIComponent(words)}`);
	const reserved = results(page).filter({ has: page.locator('[data-reserved]:not([hidden])') });
	await expect(reserved.first()).toContainText(search.reserved);
	for (const result of await reserved.all()) {
		const link = result.getByRole('link');
		await expect(link).toHaveCount(1);
		expect(await link.getAttribute('href')).toMatch(
			/^\/biblioteca\/(?:pagina\/\d+\/)?#[a-z0-9-]+$/,
		);
		await expect(result.locator('[data-facts]')).toHaveText(/^\p{L}.* · .+ · \d{4}$/u);
		await expect(result.locator('[data-excerpt]')).toBeHidden();
	}
	await reserved.first().getByRole('link').click();
	await expect(page.locator(':target')).toContainText(words);
});

test('the public search holds nothing of members’ documents but what is announced', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	const summaries: string[] = [];
	for (const url of builtPages('members').filter((page) => /^\/area\/biblioteca\/./.test(page))) {
		const html = await (await page.request.get(url)).text();
		summaries.push(/<p class="lead">([^<]+)/.exec(html)?.[1] ?? '');
	}
	expect(summaries.filter((text) => text.length > 20).length).toBe(summaries.length);
	const held = await heldByPublicSearch(page);
	expect(held.filter(({ url }) => /^\/(?:area|staff)\//.test(url))).toEqual([]);
	const reserved = held.filter(({ meta }) => meta.riservato);
	const allowed = ['anno', 'ente', 'nome', 'riservato', 'tipo'];
	for (const { meta } of reserved) expect(Object.keys(meta).sort()).toEqual(allowed);
	const text = squeeze(held.map(({ content }) => content).join(' '));
	for (const summary of summaries) expect(text).not.toContain(squeeze(summary));
});

test('a page of results with its filters is accessible @narrow', async ({ page, signIn }) => {
	test.slow();
	await signIn('member-base');
	await openSearch(page, '/area/cerca/?q=convenzione&tipo=guida');
	expect(await accessibilityFaults(page)).toEqual([]);
	expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
	await page.goto('/area/cerca/?q=axolotl&tipo=guida');
	await expect(page.locator('[data-advice]')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
});

const MONTHS =
	'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
		' ',
	);

/** The days of the results that tell one, as `YYYY-MM-DD`. */
async function datesShown(page: Page): Promise<string[]> {
	const facts = await results(page).locator('[data-facts]').allTextContents();
	return facts.flatMap((line) => {
		const [, day = '', month = '', year] = /(\d{1,2})°? (\p{L}+) (\d{4})$/u.exec(line) ?? [];
		if (!year) return [];
		return [
			`${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
		];
	});
}

/** The title of a document that the public library announces. */
async function announcedTitle(page: Page): Promise<string> {
	const held = await heldByPublicSearch(page);
	const title = held.find(({ meta }) => meta.riservato)?.meta.nome;
	if (!title) throw new Error('No document is announced.');
	return title;
}

type Held = { url: string; content: string; meta: Partial<Record<string, string>> };

/** All that the public bundle tells of each of its pages and records. */
async function heldByPublicSearch(page: Page): Promise<Held[]> {
	await page.goto('/cerca/');
	return page.evaluate(async (folder) => {
		const pagefind = await import(`${folder}pagefind.js`);
		await pagefind.options({ baseUrl: '/' });
		const { results } = await pagefind.search(null);
		const all = results.map((result: { data: () => Promise<Held> }) => result.data());
		return (await Promise.all(all)).map(({ url, content, meta }) => ({ url, content, meta }));
	}, '/pagefind/');
}

/** Letters and digits alone, so that the spelling of the index makes no difference. */
function squeeze(text: string): string {
	return text.replace(/&\w+;|[^\p{L}\p{N}]/gu, '').toLowerCase();
}

for (const [words, title] of Object.entries({
	'modello avviso': 'Che cosa scrivere in un avviso di coprogettazione',
	'modello domanda': 'La domanda di partecipazione',
	'modello convenzione': 'Lo schema di convenzione di coprogettazione',
}))
	test(`«${words}» finds the model first, though its title does not say so`, async ({
		page,
		signIn,
	}) => {
		await signIn('member-base');
		await openSearch(page, `/area/cerca/?q=${encodeURIComponent(words)}`);
		await expect(titles(page).first()).toHaveText(title);
	});

test('what a result says of its page is written as on the page', async ({ page, signIn }) => {
	await signIn('member-base');
	await openSearch(page, '/area/cerca/?q=regolamento');
	await expect(page.locator('[data-list]')).toContainText('Regolamento dell’ente');
});
