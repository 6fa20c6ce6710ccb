import { expect, test } from 'vitest';
import { normValidityLabel } from './norm-validity-label.ts';

test.each([
	['legge', 'vigente', 'Vigente'],
	['legge', 'modificato', 'Vigente, con modifiche'],
	['decreto-legislativo', 'abrogato', 'Abrogato'],
	['corte-costituzionale', 'vigente', 'Non superata'],
	['tar', 'vigente', 'Non superata'],
	['consiglio-di-stato-parere', 'superato', 'Superato'],
	['delibera-anac', 'vigente', 'Vigente'],
] as const)('an act of kind %s that is %s reads «%s»', (kind, validity, words) => {
	expect(normValidityLabel(kind, validity)).toBe(words);
});
