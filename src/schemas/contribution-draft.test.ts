import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type DraftSource, draftOf } from '#domain/contribution-draft.ts';
import { CONTRIBUTION_TYPES } from '#domain/contribution-fields.ts';
import { DRAFT_SHEETS } from '#domain/contribution-sheets.ts';
import { documentSchema } from './document.ts';

const SOURCE: DraftSource = {
	slug: 'avviso-giovani',
	title: "Avviso: l'«estate» dei giovani # 2025 (esempio)",
	type: 'avviso',
	topics: ['anziani', 'iva'],
	year: 2025,
	licence: 'cc-by',
	organisationId: 'demo-valbruna',
	organisation: "Comune dell'Aquila {esempio}",
	region: '13',
	fileFormat: 'docx',
};

function frontMatterOf(source: DraftSource) {
	const [, yaml = ''] = draftOf(source, '2028-02-29').page.text.split('---\n');
	return documentSchema.parse(parse(yaml));
}

test.each(CONTRIBUTION_TYPES.map(({ code }) => code))('the draft of a %s is valid', (type) => {
	expect(frontMatterOf({ ...SOURCE, type })).toMatchObject({
		tipo: type,
		stato: 'bozza',
		provenienza: 'aderente',
		ente_aderente: 'demo-valbruna',
	});
});

test('each type that may be proposed has a sheet for its draft', () => {
	expect(Object.keys(DRAFT_SHEETS).toSorted()).toEqual(
		CONTRIBUTION_TYPES.map(({ code }) => code as string).toSorted(),
	);
});

test('what was typed comes through YAML as it was', () => {
	expect(frontMatterOf(SOURCE)).toMatchObject({
		titolo: SOURCE.title,
		ente: SOURCE.organisation,
		aree: ['anziani'],
		trasversali: ['iva'],
		territorio: { livello: 'regione', codice: '13' },
		allegati: [{ file: 'avviso-giovani.docx', titolo: SOURCE.title }],
		rivedere: '2029-02-28',
	});
});

test('page and attachment stand where the content is read', () => {
	const { page, attachment } = draftOf(SOURCE, '2026-11-23');
	expect(page.path).toBe('src/content/documenti/avviso-giovani.md');
	expect(attachment.path).toBe('src/content/allegati/avviso-giovani.docx');
	expect(page.text).toContain('(CC BY 4.0)');
});
