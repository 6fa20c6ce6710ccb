import { emptySearchWords } from '#domain/empty-search.ts';
import { romeDay } from '#domain/rome-day.ts';
import { seeOther } from '#functions/see-other.ts';
import { countEmptySearch } from '#functions/storage/empty-searches.ts';
import type { Visit } from '#functions/visit.ts';

/**
 * Keeps the words of a search that found nothing, at the wish of who searched; never who it was. The
 * search page keeps its words in its own address, and browsers tell that to the same site: the form
 * needs neither fields nor a script.
 */
export async function tellEmptySearch(request: Request, visit: Visit): Promise<Response> {
	const words = emptySearchWords(searchedFrom(request));
	if (words !== null) await countEmptySearch(visit.config.db, { words, today: romeDay(visit.now) });
	return seeOther(`/area/cerca/segnala/?esito=${words === null ? 'non-tenuta' : 'segnalata'}`);
}

function searchedFrom(request: Request): string {
	const from = URL.parse(request.headers.get('referer') ?? '');
	if (from?.pathname !== '/area/cerca/') return '';
	return from.searchParams.get('q') ?? '';
}
