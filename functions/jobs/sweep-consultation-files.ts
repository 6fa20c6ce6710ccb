import type { Config } from '#functions/config.ts';
import { withoutRow } from '#functions/storage/consultations/files.ts';

const PREFIX = 'consulenze/';
const DAY = 24 * 60 * 60_000;

/**
 * Deletes from the store what no row names: a request that was never written, or whose files were
 * deleted. A file of the last day may still get its row. Running it twice, or half, does no harm.
 */
export async function sweepConsultationFiles({ db, files }: Config, now: number): Promise<void> {
	let cursor: string | undefined;
	do {
		const page = await files.list({ prefix: PREFIX, ...(cursor ? { cursor } : {}) });
		const old = page.objects.filter(({ uploaded }) => uploaded.getTime() <= now - DAY);
		const names = old.map(({ key }) => key.slice(PREFIX.length));
		const orphans = names.length > 0 ? await withoutRow(db, names) : [];
		if (orphans.length > 0) await files.delete(orphans.map((name) => `${PREFIX}${name}`));
		cursor = page.truncated ? page.cursor : undefined;
	} while (cursor !== undefined);
}
