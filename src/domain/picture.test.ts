import { expect, test } from 'vitest';
import { pictureAddress } from './picture.ts';

test.each([
	['/', '/immagini/inizio.png'],
	['/adesione/', '/immagini/adesione.png'],
	['/seminari/ruoli/', '/immagini/seminari-ruoli.png'],
])('the picture of %s is %s', (page, picture) => {
	expect(pictureAddress(page)).toBe(picture);
});
