import type { AttachmentSource } from './source.ts';

/** The foot of a page: an act says whose it is, anything else which version it is. */
export function footOf({ titolo, ente, data }: AttachmentSource, page: string): string {
	if (ente !== undefined) return `${ente} · pagina ${page}`;
	const [year, month, day] = data.split('-').map(Number);
	return `${titolo} · versione del ${day}.${month}.${year} · pagina ${page}`;
}
