import type { Day } from './dates.ts';
import type { DocumentTypeCode } from './document-types.ts';

/** What the register says of an act: whether it holds, since when, and whether anyone has checked. */
export type NormStatus = {
	vigenza: { stato: string; dal?: Day | undefined };
	verifica: { esito: string };
};

/** What of a document says whether its readers need a warning. */
export type CitingStatus = { tipo: DocumentTypeCode; data: Day; vigenza: { stato: string } };

export type EndState = (typeof ENDS)[number];

/** How an act has ended, `null` while it holds; of what nobody has checked, nothing is said. */
export function endOf({ vigenza, verifica }: NormStatus): EndState | null {
	if (verifica.esito !== 'verificata') return null;
	return ENDS.find((end) => end === vigenza.stato) ?? null;
}

/**
 * Whether readers must be warned that a document rests on an act that has ended. What explains the
 * law warns only if it is older than the change: later it speaks of the past knowingly. So does a
 * sheet that says of itself that its own act has ended. All else warns, because others copy it.
 *
 * @param successor the day of the act that came in its place, where the day of the change is unknown
 */
export function warnsOf(norm: NormStatus, document: CitingStatus, successor?: Day): boolean {
	if (endOf(norm) === null) return false;
	if (!EXPLAINS.includes(document.tipo)) return true;
	const change = norm.vigenza.dal ?? successor;
	return document.vigenza.stato === 'attuale' && change !== undefined && document.data < change;
}

const ENDS = ['abrogato', 'superato'] as const;
const EXPLAINS: readonly DocumentTypeCode[] = [
	'norma',
	'giurisprudenza',
	'prassi',
	'guida',
	'quesito',
];
