/** The page of contacts: what people come for, by what the facts of the site call it. */
export const contacts = {
	needFor: (purpose: string) => NEEDS[purpose] ?? `Per ${purpose}`,
} as const;

const NEEDS: Readonly<Record<string, string>> = {
	informazioni: 'Voglio saperne di più',
	adesioni: 'Ho una domanda sull’adesione',
};
