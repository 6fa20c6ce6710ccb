import { TERRITORY_LEVELS, type Territory, territoryFault } from '#domain/territory.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { choice, text } from './fields.ts';
import { group } from './group.ts';
import { refusal, refusing } from './refusal.ts';

/** Il luogo per cui vale un documento. */
export const territory = group(['territorio', '{ livello: nazionale }'], {
	/** Quanto è grande: ue, nazionale, regione, provincia, ats, comune. */
	livello: choice(['livello', 'nazionale'], TERRITORY_LEVELS),
	/** Il codice ISTAT, tra virgolette: due cifre la regione, tre la provincia, sei il comune. */
	codice: text(['codice', "'03'"], 6).optional(),
	/** Il nome del luogo, che serve per un comune e per un ambito. */
	nome: text(['nome', 'Ambito di Riva Chiara'], 120).optional(),
}).refine((place) => territoryFault(place) === null, {
	...refusing('territorio-non-valido', (input) => {
		const place = input as Territory;
		const fault = territoryFault(place) ?? 'code-unknown';
		return refusal(say.territory[fault], `territorio: ${EXAMPLES[place.livello]}`);
	}),
});

const EXAMPLES: Record<Territory['livello'], string> = {
	ue: '{ livello: ue }',
	nazionale: '{ livello: nazionale }',
	regione: "{ livello: regione, codice: '03' }",
	provincia: "{ livello: provincia, codice: '015' }",
	ats: '{ livello: ats, nome: Ambito di Riva Chiara }',
	comune: "{ livello: comune, codice: '015146', nome: Milano }",
};
