import { longDate } from '#domain/dates.ts';
import type { Block } from '../blocks.ts';
import type { AttachmentSource } from '../source.ts';
import { holdsGaps } from './runs.ts';

/** What whoever opens the file has to know, and removes before signing. */
export function howToUse({ data, blocks }: AttachmentSource): string {
	const origin = `Modello della Comunità di pratiche, versione del ${longDate(data)}.`;
	const hasGaps = blocks.flatMap(textsOf).some(holdsGaps);
	return [origin, ...(hasGaps ? [FILL] : []), REMOVE].join(' ');
}

function textsOf(block: Block): readonly string[] {
	if (block.kind === 'list') return block.items;
	return block.kind === 'table' ? [block.header, ...block.rows].flat() : [block.text];
}

const FILL =
	'Le parti fra parentesi quadre, su fondo giallo, vanno completate o scelte; alla fine togliete lo sfondo allo stile «Da completare», e il giallo sparisce ovunque.';
const REMOVE =
	'Le righe come questa hanno lo stile «Istruzione»: si selezionano insieme e si tolgono prima di firmare.';
