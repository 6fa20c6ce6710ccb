declare module 'virtual:library-index' {
	import type { LibraryIndex } from '#domain/library-index.ts';

	export const index: LibraryIndex;
}
