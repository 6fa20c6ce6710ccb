import { expect, test } from 'vitest';
import { placeName } from './place-name.ts';
import type { Territory } from './territory.ts';

test.each([
	[{ livello: 'ue' }, 'Unione europea'],
	[{ livello: 'nazionale' }, 'Tutta Italia'],
	[{ livello: 'regione', codice: '03' }, 'Lombardia'],
	[{ livello: 'provincia', codice: '015' }, 'Provincia di Milano'],
	[
		{ livello: 'provincia', codice: '015', nome: 'Città metropolitana di Milano' },
		'Città metropolitana di Milano',
	],
	[{ livello: 'comune', codice: '015146', nome: 'Milano' }, 'Milano (MI)'],
	[{ livello: 'ats', nome: 'Ambito di Riva Chiara' }, 'Ambito di Riva Chiara'],
] satisfies [Territory, string][])('%j is %s', (territory, name) => {
	expect(placeName(territory)).toBe(name);
});
