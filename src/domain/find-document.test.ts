import { expect, test } from 'vitest';
import { sampleLibrary } from '#tests/support/sample-library.ts';
import { findDocument } from './find-document.ts';

const library = sampleLibrary(5);

test('a document of the library is named, with where it stands', () => {
	expect(findDocument(library, 'documento-di-esempio-2')).toMatchObject({
		slug: 'documento-di-esempio-2',
		href: '/area/biblioteca/documento-di-esempio-2/',
	});
});

test.each(['', 'documento-di-esempio-9', '__proto__', '../staff'])('«%s» is none', (slug) => {
	expect(findDocument(library, slug)).toBeNull();
});
