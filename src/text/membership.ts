/** The two plans, side by side: labels of the rows and what each plan says in them. */
export const membership = {
	apply: 'Chiedi di aderire',
	tableCaption: 'Che cosa comprendono le due forme di adesione',
	whatYouGet: 'Che cosa comprende',
	no: 'No',
	rows: [
		{ label: 'Rete di contatti', value: () => 'Sì' },
		{ label: 'Area riservata con la biblioteca', value: () => 'Sì' },
		{
			label: 'Seminari',
			value: (plan: Allowances) => `${inWords(plan.posti_per_seminario)} persone a ogni seminario`,
		},
		{
			label: 'Consulenze brevi',
			value: (plan: Allowances) => `Fino a ${inWords(plan.consulenze).toLowerCase()} l’anno`,
		},
		{
			label: 'Lo staff a iniziative nel tuo territorio',
			value: (plan: Allowances) =>
				plan.interventi === 0 ? 'No' : `${inWords(plan.interventi)} l’anno`,
		},
	],
} as const;

const WORDS = ['Nessuna', 'Una', 'Due', 'Tre', 'Quattro', 'Cinque', 'Sei'];

function inWords(number: number): string {
	return WORDS[number] ?? String(number);
}

type Allowances = { posti_per_seminario: number; consulenze: number; interventi: number };
