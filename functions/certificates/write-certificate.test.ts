import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { SEMINAR } from '#tests/support/programme.ts';
import { type Certificate, writeCertificate } from './write-certificate.ts';

const CERTIFICATE: Certificate = {
	person: 'Zoë Čović d’Àgata',
	organisation: 'Comune di Valbruna (esempio)',
	seminar: SEMINAR,
	code: '0123456789ABCDEF',
	origin: 'https://comunita.example',
};

let file: Uint8Array;
beforeAll(async () => {
	file = await writeCertificate(CERTIFICATE);
});

async function open() {
	return getDocument({ data: file.slice(), useSystemFonts: false }).promise;
}

test('it says who, for which organisation, what, when, and how to verify it', async () => {
	const page = await (await open()).getPage(1);
	const { items } = await page.getTextContent();
	const said = items.map((item) => ('str' in item ? item.str : '')).join('');
	for (const part of [
		'Attestato di partecipazione',
		'Zoë Čović d’Àgata',
		'Comune di Valbruna (esempio)',
		SEMINAR.title,
		'12 marzo 2027, dalle 10.00 alle 16.00',
		'0123-4567-89AB-CDEF',
		'https://comunita.example/attestati/',
	])
		expect(said).toContain(part);
});

test('it is one page, in Italian, tagged, and shows its title', async () => {
	const pdf = await open();
	expect(pdf.numPages).toBe(1);
	expect(await pdf.getMarkInfo()).toEqual(
		new Map([
			['Marked', true],
			['UserProperties', false],
			['Suspects', false],
		]),
	);
	expect((await pdf.getMetadata()).info).toMatchObject({
		Title: `Attestato di partecipazione: ${SEMINAR.title}`,
		Language: 'it-IT',
	});
	expect(await pdf.getViewerPreferences()).toEqual(new Map([['DisplayDocTitle', true]]));
});

test('its structure has one heading, and then paragraphs', async () => {
	const tree = await (await (await open()).getPage(1)).getStructTree();
	const [root] = tree?.children ?? [];
	const roles =
		root && 'children' in root ? root.children.map((one) => 'role' in one && one.role) : [];
	expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
	expect(new Set(roles)).toEqual(new Set(['P', 'H1']));
});

test('every letter has a shape of its own font: nothing is left to the reader’s machine', async () => {
	const raw = Buffer.from(file).toString('latin1');
	expect(raw).toContain('/FontFile2');
	expect(raw).not.toContain('/BaseFont /Helvetica');
});

test('the same certificate is the same file', async () => {
	expect(Buffer.from(await writeCertificate(CERTIFICATE)).equals(Buffer.from(file))).toBe(true);
});

test('a long title and a long name still fit one page', async () => {
	file = await writeCertificate({
		...CERTIFICATE,
		person: 'Maria Giovanna Antonietta '.repeat(5),
		organisation: 'Unione dei Comuni '.repeat(9),
		seminar: { ...SEMINAR, title: 'Dividere ruoli e responsabilità '.repeat(6) },
	});
	expect((await open()).numPages).toBe(1);
});
