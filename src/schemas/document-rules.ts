import { codesOf, DOCUMENT_TYPES } from '#domain/taxonomy.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import type { ErrorKind } from './error-kinds.ts';
import { nearest } from './nearest.ts';
import { refusal } from './refusal.ts';

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
		const year = Number(checked.slice(0, 4)) + 1;
		const line = `rivedere: ${year}${checked.slice(4)}`;
		return refusal(say.reviewTooEarly(String(rivedere), checked), line);
	},
});

/** A rule between keys, checked even where other keys are wrong, so that one run says it all. */
function rule<T extends object>(parts: RuleParts<T>) {
	return {
		holds: parts.holds,
		refusal: {
			path: [parts.path],
			params: { kind: parts.kind },
			when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
			error: ({ input }: { input?: unknown }) => parts.message(input as T),
		},
	};
}

function dayOfCheck(verified: unknown): string | undefined {
	if (typeof verified !== 'object' || verified === null || !('il' in verified)) return undefined;
	return typeof verified.il === 'string' ? verified.il : undefined;
}

type RuleParts<T> = {
	kind: ErrorKind;
	path: string;
	holds: (value: T) => boolean;
	message: (value: T) => string;
};
