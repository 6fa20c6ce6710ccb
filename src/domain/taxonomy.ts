/** Every closed list that describes a document. */
export { AREAS } from './areas.ts';
export { CROSS_THEMES } from './cross-themes.ts';
export { DOCUMENT_TYPES } from './document-types.ts';
export { PHASES } from './phases.ts';
export { TERRITORY_LEVELS } from './territory.ts';
export { THEMES } from './themes.ts';
export { codesOf, labelOf, type Term } from './vocabulary.ts';
