import { index } from 'virtual:library-index';
import { openIndex } from '#domain/library-index.ts';

/** Opened when the first list is asked for, then kept. */
export const openLibrary = openIndex(index);
