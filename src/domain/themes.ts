import type { Term } from './vocabulary.ts';

/** Activities of general interest: the letters of art. 5, c. 1, d.lgs. 117/2017, a closed official list. */
export const THEMES = [
	{ code: 'a', label: 'Interventi e servizi sociali' },
	{ code: 'b', label: 'Interventi e prestazioni sanitarie' },
	{ code: 'c', label: 'Prestazioni socio-sanitarie' },
	{ code: 'd', label: 'Educazione, istruzione, formazione professionale' },
	{ code: 'e', label: 'Ambiente e animali' },
	{ code: 'f', label: 'Patrimonio culturale e paesaggio' },
	{ code: 'g', label: 'Formazione universitaria' },
	{ code: 'h', label: 'Ricerca di interesse sociale' },
	{ code: 'i', label: 'Cultura, arte, tempo libero' },
	{ code: 'j', label: 'Radio comunitarie' },
	{ code: 'k', label: 'Turismo sociale' },
	{ code: 'l', label: 'Contrasto alla povertà educativa' },
	{ code: 'm', label: 'Servizi strumentali a ETS' },
	{ code: 'n', label: 'Cooperazione allo sviluppo' },
	{ code: 'o', label: 'Commercio equo' },
	{ code: 'p', label: 'Inserimento lavorativo' },
	{ code: 'q', label: 'Alloggio sociale' },
	{ code: 'r', label: 'Accoglienza e integrazione dei migranti' },
	{ code: 's', label: 'Agricoltura sociale' },
	{ code: 't', label: 'Sport dilettantistico' },
	{ code: 'u', label: 'Beneficenza e aiuti' },
	{ code: 'v', label: 'Legalità, pace, nonviolenza' },
	{ code: 'w', label: 'Diritti, pari opportunità, mutuo aiuto' },
	{ code: 'x', label: 'Adozione internazionale' },
	{ code: 'y', label: 'Protezione civile' },
	{ code: 'z', label: 'Beni pubblici inutilizzati e beni confiscati' },
] as const satisfies readonly Term[];

export type ThemeCode = (typeof THEMES)[number]['code'];

/** The identifier (URN:NIR) of the letter that defines a theme. */
export function themeUrn(theme: ThemeCode): string {
	return `urn:nir:stato:decreto.legislativo:2017-07-03;117~art5-com1-let${theme}`;
}
