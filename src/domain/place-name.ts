import { PROVINCES } from './provinces.ts';
import { REGIONS } from './regions.ts';
import { TERRITORY_LEVELS, type Territory } from './territory.ts';
import { labelOf } from './vocabulary.ts';

/** A territory as people call it: `Tutta Italia`, `Lombardia`, `Provincia di Milano`, `Milano (MI)`. */
export function placeName({ livello, codice = '', nome }: Territory): string {
	if (livello === 'nazionale') return 'Tutta Italia';
	if (livello === 'regione') return nome ?? labelIn(REGIONS, codice);
	const province = PROVINCES.find(({ code }) => code === codice.slice(0, 3));
	if (livello === 'provincia') return nome ?? `Provincia di ${province?.label}`;
	if (livello === 'comune') return province ? `${nome} (${province.short})` : `${nome}`;
	return nome ?? labelOf(TERRITORY_LEVELS, livello);
}

function labelIn(terms: readonly { code: string; label: string }[], code: string): string {
	return terms.find((term) => term.code === code)?.label ?? code;
}
