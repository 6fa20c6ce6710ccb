import { expect, test } from 'vitest';
import { TILE, tileColumn, tileRow } from './tile-paths.ts';

test('a row has a figure for each tile begun, on one ground as long as the count', () => {
	const { ground, figure } = tileRow(2.5);
	expect(ground).toBe('M0 0h50v20H0z');
	expect(figure.match(/M\d+ 0h[\d.]+/g)).toEqual(['M0 0h20', 'M20 0h20', 'M40 0h10']);
});

test('a column is as high as its count, whole tiles at its foot', () => {
	const { ground, figure, height } = tileColumn(1.5);
	expect(height).toBe(30);
	expect(ground).toBe(`M0 0h${TILE}v30H0z`);
	expect(figure.match(/M0 \d+v-[\d.]+/g)).toEqual(['M0 30v-20', 'M0 10v-10']);
});

test('of nothing nothing is drawn', () => {
	expect(tileRow(0)).toEqual({ ground: '', figure: '' });
	expect(tileColumn(0)).toEqual({ ground: '', figure: '', height: 0 });
});
