/** Every closed list that describes a document, under the key that its front matter uses. */
import { AREAS } from './areas.ts';
import { CROSS_THEMES } from './cross-themes.ts';
import { DOCUMENT_TYPES } from './document-types.ts';
import { PHASES } from './phases.ts';
import { TERRITORY_LEVELS } from './territory.ts';
import { THEMES } from './themes.ts';

export { codesOf, labelOf, type Term } from './vocabulary.ts';
export { AREAS, CROSS_THEMES, DOCUMENT_TYPES, PHASES, TERRITORY_LEVELS, THEMES };

export const TAXONOMY = {
	tipo: DOCUMENT_TYPES,
	fasi: PHASES,
	temi: THEMES,
	trasversali: CROSS_THEMES,
	aree: AREAS,
	livello: TERRITORY_LEVELS,
} as const;
