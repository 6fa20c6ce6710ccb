import { buildLibraryIndex } from './_library-index.ts';

/** Stands for the built index while one writes. */
export const index = await buildLibraryIndex();
