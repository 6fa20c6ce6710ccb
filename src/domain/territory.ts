import { PROVINCES } from './provinces.ts';
import { REGIONS } from './regions.ts';
import { codesOf, type Term } from './vocabulary.ts';

/** How far the territory of a document reaches. */
export const TERRITORY_LEVELS = [
	{ code: 'ue', label: 'Unione europea' },
	{ code: 'nazionale', label: 'Nazionale' },
	{ code: 'regione', label: 'Regione' },
	{ code: 'provincia', label: 'Provincia o città metropolitana' },
	{ code: 'ats', label: 'Ambito territoriale sociale' },
	{ code: 'comune', label: 'Comune' },
] as const satisfies readonly Term[];

export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number]['code'];

export type Territory = {
	livello: TerritoryLevel;
	codice?: string | undefined;
	nome?: string | undefined;
};

/** What is wrong with a territory: a code that ISTAT does not have, or a place without its name. */
export type TerritoryFault = 'code-needed' | 'code-unknown' | 'code-useless' | 'name-needed';

/**
 * Checks the ISTAT code of a territory: two digits for a region, three for a province, six for a
 * municipality, whose first three are its province. An ATS has no national code: its name stands.
 */
export function territoryFault(territory: Territory): TerritoryFault | null {
	const rule = RULES[territory.livello];
	if (rule.code === null && territory.codice !== undefined) return 'code-useless';
	if (rule.code !== null && territory.codice === undefined) return 'code-needed';
	if (rule.code !== null && !rule.code(territory.codice ?? '')) return 'code-unknown';
	return rule.named && territory.nome === undefined ? 'name-needed' : null;
}

const REGION_CODES: readonly string[] = codesOf(REGIONS);
const PROVINCE_CODES: readonly string[] = codesOf(PROVINCES);

const RULES: Record<TerritoryLevel, Rule> = {
	ue: { code: null, named: false },
	nazionale: { code: null, named: false },
	regione: { code: (code) => REGION_CODES.includes(code), named: false },
	provincia: { code: (code) => PROVINCE_CODES.includes(code), named: false },
	ats: { code: null, named: true },
	comune: {
		code: (code) => /^\d{6}$/.test(code) && PROVINCE_CODES.includes(code.slice(0, 3)),
		named: true,
	},
};

type Rule = { code: ((code: string) => boolean) | null; named: boolean };
