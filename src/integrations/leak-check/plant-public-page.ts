import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDF_PAGES, type Planter } from './canary.ts';
import { plantPdf } from './plant-pdf.ts';

const NAME = 'prova-aperta';

const PAGE = `---
titolo: Una prova aperta a tutti
sommario: Un documento pubblico con il suo foglio.
tipo: quesito
scheda: { domanda: Chi lo legge?, risposta: Tutti. }
data: 2026-11-23
ente: Redazione
visibilita: pubblico
fasi: ['00']
territorio: { livello: nazionale }
fonti: [{ titolo: La prova stessa }]
allegati: [{ file: ${NAME}.pdf, titolo: Il foglio di prova, accessibile: true }]
verificato: { il: 2026-11-23, da: Redazione }
rivedere: 2027-11-23
---

Testo di prova.
`;

/** Adds a public document with a PDF, which public search must find beside nothing reserved. */
export async function plantPublicPage(root: string, planter: Planter): Promise<void> {
	const words = PDF_PAGES.map((field) => planter.plant(PUBLIC_PDF, field));
	writeFileSync(join(root, 'documenti', `${NAME}.md`), PAGE);
	writeFileSync(join(root, PUBLIC_PDF), await plantPdf(words));
}

/** What reports call it. */
export const PUBLIC_PDF = `allegati/${NAME}.pdf`;
