import type { Day } from './dates.ts';
import type { DocumentTypeCode } from './document-types.ts';

/** What the register says of an act: whether it holds, since when, and whether anyone has checked. */
export type NormStatus = {
	vigenza: { stato: string; dal?: Day | undefined };
	verifica: { esito: string };
};

export type EndState = (typeof ENDS)[number];

/** How an act has ended, `null` while it holds; of what nobody has checked, nothing is said. */
export function endOf({ vigenza, verifica }: NormStatus): EndState | null {
	if (verifica.esito !== 'verificata') return null;
	return ENDS.find((end) => end === vigenza.stato) ?? null;
}

/**
 * Whether readers must be warned that a document rests on an act that has ended: what a body has
 * written always, because others copy it; what explains the law only if it is older than the change,
 * because later it speaks of the past knowingly.
 */
export function warnsOf(
	norm: NormStatus,
	document: { tipo: DocumentTypeCode; data: Day },
): boolean {
	if (endOf(norm) === null) return false;
	const { dal } = norm.vigenza;
	return COPIED.includes(document.tipo) || dal === undefined || document.data < dal;
}

const ENDS = ['abrogato', 'superato'] as const;

const COPIED: readonly DocumentTypeCode[] = [
	'avviso',
	'regolamento',
	'convenzione',
	'atto',
	'verbale',
	'modello',
];
