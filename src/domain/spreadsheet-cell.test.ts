import { expect, test } from 'vitest';
import { plainCell } from './spreadsheet-cell.ts';

test.each(['=HYPERLINK("https://x.example")', '+39', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])(
	'%j is shown, not calculated',
	(text) => expect(plainCell(text)).toBe(`'${text}`),
);

test.each(['Anna Faggi', '', 'Ente = persone', ' =1'])('%j stays as it is', (text) => {
	expect(plainCell(text)).toBe(text);
});
