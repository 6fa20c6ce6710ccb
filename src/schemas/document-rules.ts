import { sameDayAfter } from '#domain/dates.ts';
import { codesOf, DOCUMENT_TYPES } from '#domain/taxonomy.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { nearest } from './nearest.ts';
import { refusal } from './refusal.ts';
import { rule } from './rule.ts';

/** A subtype is one of those of its document's type; of an unknown type nothing is said here. */
export const subtypeBelongs = rule<{ tipo?: unknown; sottotipo?: unknown }>({
	kind: 'sottotipo-di-altro-tipo',
	path: 'sottotipo',
	holds({ tipo, sottotipo }) {
		const type = DOCUMENT_TYPES.find(({ code }) => code === tipo);
		if (!type || typeof sottotipo !== 'string') return true;
		return type.subtypes.some(({ code }) => code === sottotipo);
	},
	message({ tipo, sottotipo }) {
		const type = DOCUMENT_TYPES.find(({ code }) => code === tipo);
		const allowed: string[] = codesOf(type?.subtypes ?? []);
		const line = `sottotipo: ${nearest(String(sottotipo), allowed) ?? allowed[0]}`;
		return refusal(say.subtypeOfOther(String(sottotipo), String(tipo), allowed.join(', ')), line);
	},
});

/** The next check comes after the last one. */
export const reviewFollowsCheck = rule<{ verificato?: unknown; rivedere?: unknown }>({
	kind: 'revisione-prima-della-verifica',
	path: 'rivedere',
	holds({ verificato, rivedere }) {
		const checked = dayOfCheck(verificato);
		return checked === undefined || typeof rivedere !== 'string' || rivedere > checked;
	},
	message({ verificato, rivedere }) {
		const checked = dayOfCheck(verificato) ?? '';
		const line = `rivedere: ${sameDayAfter(String(rivedere), checked)}`;
		return refusal(say.reviewTooEarly(String(rivedere), checked), line);
	},
});

function dayOfCheck(verified: unknown): string | undefined {
	if (typeof verified !== 'object' || verified === null || !('il' in verified)) return undefined;
	return typeof verified.il === 'string' ? verified.il : undefined;
}
