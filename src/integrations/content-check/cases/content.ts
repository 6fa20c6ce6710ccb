import type { ErrorKind } from '#schemas/error-kinds.ts';

export const FRONT = {
	titolo: 'Una prova',
	sommario: 'Che cosa trova chi legge.',
	tipo: 'guida',
	data: '2026-10-12',
	ente: 'Redazione',
	fasi: "['05']",
	territorio: '{ livello: nazionale }',
	fonti: '[{ titolo: Esperienza della redazione }]',
	verificato: '{ il: 2026-11-10, da: Redazione }',
	rivedere: '2027-11-10',
	scheda: '{ livello: introduttivo, pubblico: [ente-pubblico] }',
};

export function page(changed: Record<string, string | null> = {}, body = 'Testo.\n'): string {
	const lines = Object.entries({ ...FRONT, ...changed }).map(([key, value]) => `${key}: ${value}`);
	const kept = lines.filter((line) => !line.endsWith(': null'));
	return ['---', ...kept, '---', '', body].join('\n');
}

/** An avviso whose sheet begins on line 13. */
export function avviso(changed: Record<string, string>): string {
	const sheet = {
		istituto: 'coprogettazione',
		pubblicazione: '2026-10-01',
		scadenza: '2026-10-31',
	};
	const lines = Object.entries({ ...sheet, ...changed }).map(
		([key, value]) => `\n  ${key}: ${value}`,
	);
	return page({ tipo: 'avviso', scheda: lines.join('') });
}

export const NORMA = 'norme/prova.md';

/** An entry of the register; its last key of its own is on line 9. */
export function norma(changed: Record<string, string>): string {
	const entry = {
		titolo: 'Una norma',
		breve: 'l. 1/1990',
		tipo: 'legge',
		data: '1990-08-07',
		vigenza: '{ stato: vigente }',
		significato: 'Che cosa dice.',
		verifica: '{ il: 2026-11-10, come: Letta, esito: verificata }',
		...changed,
	};
	const lines = Object.entries(entry).map(([key, value]) => `${key}: ${value}`);
	return ['---', ...lines, '---', ''].join('\n');
}

export const PROCEDURA = 'procedure/prova.md';
export const ALTRO = { 'documenti/altro.md': page({ titolo: 'Un altro' }) };

/** A procedure whose second step is on line 9. */
export function procedura(first: string, second: string): string {
	const head = ['titolo: Un percorso', 'sommario: Che cosa trova chi legge.', 'ente: Redazione'];
	const place = ['territorio: { livello: nazionale }', 'inizio: 2026-02-02', 'passi:'];
	const steps = [first, second].map((slug) => `  - { nome: Passo, documento: ${slug} }`);
	return ['---', ...head, ...place, ...steps, '---', '', 'Testo.', ''].join('\n');
}

export const ARGOMENTO =
	'---\ntitolo: Un argomento\nsommario: Da dove si comincia.\npartenza: [griglia]\n---\n\nTesto.\n';

export const CRONOLOGIA = 'cronologia.yaml';

/** A timeline of one act, whose keys stand on lines 2 to 5. */
export function cronologia(changed: Record<string, string>): string {
	const { data, ...others } = {
		data: '1990-08-07',
		norma: 'l-241-1990',
		titolo: 'Una legge',
		frase: 'Che cosa cambia.',
		...changed,
	};
	const lines = Object.entries(others).map(([key, value]) => `    ${key}: ${value}`);
	return ['voci:', `  - data: ${data}`, ...lines, ''].join('\n');
}

export const NORM = "{ atto: 'Legge 7 agosto 1990, n. 241', controllo: 2026-11-10 }";
export const PROVA = 'documenti/prova.md';

/** Content that is good but for one slip, and what the check says of it. */
export type Case = {
	rule: string;
	kind: ErrorKind;
	files: Record<string, string | Uint8Array | null>;
	at: string;
	correction?: string;
};

export const ATTACHED = '[{ file: griglia.txt, titolo: Griglia, accessibile: true }]';
