import { ideaFields, ideas } from '#text/ideas.ts';
import { surveyDesk } from '#text/survey-desk.ts';
import { surveys as text } from '#text/surveys.ts';
import { accessibilityFaults, sidewaysScroll } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { RunningSite } from './site.ts';

const TOPICS = '/area/questionari/temi-dei-prossimi-seminari/';
const HALF_WAY = '/area/questionari/a-meta-del-percorso/';
const PUBLISHED = '/area/questionari/dopo-il-seminario-sui-patti/risultati/';

test('a colleague completes a draft and sends it without a script, and staff read it @narrow', async ({
	page,
	signIn,
	openWithoutScript,
	site,
}) => {
	await resetDraft(site);
	await signIn('member-base');
	const plain = await openWithoutScript();
	await plain.goto('/area/questionari/');
	await plain.getByRole('link', { name: 'Di che cosa parlare' }).click();
	await expect(plain).toHaveURL(TOPICS);
	await expect(plain.getByLabel('Sì, l’abbiamo avviata noi')).toBeChecked();
	await plain.getByLabel('C’è un tema che manca?').fill('I tempi');
	await plain.getByRole('button', { name: text.form.send }).click();
	await expect(plain.getByRole('alert').getByRole('listitem')).toHaveCount(2);
	await expect(plain.getByLabel('C’è un tema che manca?')).toHaveValue('I tempi');
	expect(await sidewaysScroll(plain)).toBe(0);
	await plain.getByLabel('Condurre i tavoli').check();
	await plain.getByLabel('5 – Del tutto').check();
	await plain.getByRole('button', { name: text.form.saveDraft }).click();
	await expect(plain.getByRole('status')).toHaveText(text.outcomes.bozza);
	await plain.getByRole('button', { name: text.form.send }).click();
	await expect(plain.getByRole('status')).toHaveText(text.outcomes.inviato);
	await expect(plain.getByRole('button', { name: text.form.send })).toHaveCount(0);
	await page.context().clearCookies();
	await signIn('staff');
	await page.goto('/staff/questionari/temi-dei-prossimi-seminari/');
	await expect(page.getByRole('main')).toContainText('I tempi');
	await expect(page.getByText(surveyDesk.publish.stillOpen)).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('two colleagues who write at once see both versions', async ({ page, signIn, site }) => {
	await resetDraft(site);
	await signIn('member-base');
	await page.goto(TOPICS);
	await page.getByLabel('C’è un tema che manca?').fill('Scritto da me');
	await site.database
		.prepare(
			"UPDATE survey_answers SET version = version + 1 WHERE organisation_id = 'demo-valbruna'",
		)
		.run();
	await page.getByRole('button', { name: text.form.saveDraft }).click();
	await expect(page.getByRole('heading', { name: text.colleague.title })).toBeVisible();
	await expect(page.getByLabel('C’è un tema che manca?')).toHaveValue('Scritto da me');
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.getByRole('button', { name: text.form.saveDraft }).click();
	await expect(page.getByRole('status')).toHaveText(text.outcomes.bozza);
});

test('an anonymous answer is sent once, and no page shows it', async ({ page, signIn }) => {
	await signIn('referent');
	await page.goto(HALF_WAY);
	await expect(page.getByText(text.form.anonymous)).toBeVisible();
	await page.getByLabel('4', { exact: true }).check();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.getByRole('button', { name: text.form.send }).click();
	await expect(page.getByRole('status')).toHaveText(text.outcomes.contato);
	await page.goto(HALF_WAY);
	await expect(page.getByText(text.personal)).toBeVisible();
	await expect(page.getByRole('button', { name: text.form.send })).toHaveCount(0);
});

test('members read published results, in figures and without words @narrow', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await page.goto(PUBLISHED);
	await expect(page.getByRole('img', { name: /Com’era il ritmo/ })).toBeVisible();
	await expect(page.getByRole('main')).not.toContainText('Meno diapositive');
	expect(await accessibilityFaults(page)).toEqual([]);
	expect(await sidewaysScroll(page)).toBe(0);
});

test('an idea is written, supported and answered', async ({ page, signIn }) => {
	const title = `Un’idea di prova ${Date.now()}`;
	await signIn('member-base');
	await page.goto('/area/idee/');
	await page.getByLabel(ideaFields.title.label).fill(title);
	await page.getByLabel(ideaFields.body.label).fill('Perché serve.');
	await page.getByLabel('No', { exact: true }).check();
	await page.getByRole('button', { name: ideas.add }).click();
	await expect(page.getByRole('status')).toHaveText(ideas.outcomes.aggiunta);
	await page.getByRole('button', { name: new RegExp(`Ritira.*${title}`) }).click();
	await expect(page.getByRole('button', { name: new RegExp(`Sostieni.*${title}`) })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.context().clearCookies();
	await signIn('staff');
	await page.goto('/staff/idee/');
	await page.getByRole('link', { name: title }).click();
	await page.getByLabel('Che cosa ne è').selectOption('accolta');
	await page.getByLabel('Risposta', { exact: true }).fill('Si fa.');
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.getByRole('button', { name: ideas.desk.answerButton }).click();
	await expect(page.getByRole('status')).toHaveText(ideas.desk.outcomes.risposta);
});

/** The organisation is where the demo begins: a colleague has answered the first questions. */
async function resetDraft({ database }: RunningSite): Promise<void> {
	const answers = { esperienza: ['avviata-da-noi'], temi: ['ruoli'] };
	await database
		.prepare(
			`UPDATE survey_answers SET sent_at = NULL, sent_by = NULL, version = 1, answers = ?1
			WHERE organisation_id = 'demo-valbruna'`,
		)
		.bind(JSON.stringify(answers))
		.run();
}
