import { expect, test } from 'vitest';
import { ANONYMOUS_SURVEY, SURVEY } from '#tests/support/surveys.ts';
import { surveyCsv } from './survey-csv.ts';

const SAID = { esperienza: ['si'], ambiti: ['casa', 'minori'], note: ['=1+1; e "tempo"'] };

test('the answers of organisations are one row each, in words', () => {
	const csv = surveyCsv(SURVEY, [
		{ organisation: 'Ente (esempio)', group: 'terzo-settore', answers: SAID },
	]);
	const [head, row] = csv.replace('\uFEFF', '').split('\r\n');
	expect(head).toContain('Ente;Tipo;Avete già coprogettato?');
	expect(row).toContain('Ente (esempio);Ente del Terzo settore;Sì;Casa, Minori;;');
});

test('a text that begins like a formula is not one', () => {
	const csv = surveyCsv(SURVEY, [{ organisation: 'E', group: null, answers: SAID }]);
	expect(csv).toContain(`"'=1+1; e ""tempo"""`);
});

test('nothing ties together what one person said without a name', () => {
	const answers = Array.from({ length: 5 }, (_, index) => ({
		organisation: null,
		group: null,
		answers: { ...SAID, note: [`Nota ${5 - index}`] },
	}));
	const rows = surveyCsv(ANONYMOUS_SURVEY, answers).trim().split('\r\n').slice(1);
	expect(rows.filter((row) => row.includes('Nota'))).toEqual(
		[1, 2, 3, 4, 5].map((number) => `Che cosa manca?;Nota ${number};1`),
	);
	expect(rows).toContain('Avete già coprogettato?;Sì;5');
});

test('what fewer than five said without a name is not written at all', () => {
	const answers = Array.from({ length: 4 }, () => ({
		organisation: null,
		group: null,
		answers: SAID,
	}));
	expect(surveyCsv(ANONYMOUS_SURVEY, answers).trim().split('\r\n')).toHaveLength(1);
});
