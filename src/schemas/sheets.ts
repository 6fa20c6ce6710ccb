import type { z } from 'zod';
import type { DocumentTypeCode } from '#domain/document-types.ts';
import { act } from './sheets/act.ts';
import { agreement } from './sheets/agreement.ts';
import { article } from './sheets/article.ts';
import { caseStudy } from './sheets/case.ts';
import { guide } from './sheets/guide.ts';
import { meeting } from './sheets/meeting.ts';
import { minutes } from './sheets/minutes.ts';
import { norm } from './sheets/norm.ts';
import { notice } from './sheets/notice.ts';
import { practice } from './sheets/practice.ts';
import { question } from './sheets/question.ts';
import { regulation } from './sheets/regulation.ts';
import { ruling } from './sheets/ruling.ts';
import { template } from './sheets/template.ts';

/** What a document of each type says of itself, under `scheda`. */
export const SHEETS = {
	norma: norm,
	giurisprudenza: ruling,
	prassi: practice,
	avviso: notice,
	regolamento: regulation,
	convenzione: agreement,
	atto: act,
	verbale: minutes,
	modello: template,
	guida: guide,
	caso: caseStudy,
	articolo: article,
	seminario: meeting,
	quesito: question,
} as const satisfies Record<DocumentTypeCode, z.ZodType>;

/** The type of a document with the sheet that goes with it: `tipo` tells which. */
export type TypedSheet = {
	[T in DocumentTypeCode]: { tipo: T; scheda: z.infer<(typeof SHEETS)[T]> };
}[DocumentTypeCode];
