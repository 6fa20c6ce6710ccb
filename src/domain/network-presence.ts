import { accepted, type FieldReader, oneOf, refused, textUpTo } from './field-reading.ts';
import type { FieldSpecs } from './form-reading.ts';
import { typedLines } from './typed-text.ts';

/** What an organisation shows of itself in the network. */
export type Presence = {
	/** Without, its name, kind and region alone are listed, and it has no page. */
	shown: boolean;
	presentation: string;
	/** Whole https address, or `''`. */
	website: string;
	/** Where it works, in its own words. */
	territory: string;
	/** Codes of `NETWORK_TOPICS`. */
	topics: readonly string[];
};

export type PresenceField = 'shown' | 'presentation' | 'website' | 'territory';

/** The fields of the form; topics are ticks, named by `topicTick`. */
export const PRESENCE_FIELDS: FieldSpecs<PresenceField> = {
	shown: { name: 'mostra', required: true, read: oneOf(['tutto', 'nome']) },
	presentation: { name: 'presentazione', required: false, read: textUpTo(700, typedLines) },
	website: { name: 'sito', required: false, read: websiteAddress() },
	territory: { name: 'territorio', required: false, read: textUpTo(140) },
};

/** Name of the tick of a topic in a form. */
export function topicTick(code: string): string {
	return `argomento-${code}`;
}

export type OwnEntryField = 'role';

/** What somebody says of themselves in the network; the tick is `mostrami`. */
export const OWN_ENTRY_FIELDS: FieldSpecs<OwnEntryField> = {
	role: { name: 'ruolo', required: false, read: textUpTo(100) },
};

export const SHOW_ME = 'mostrami';

/**
 * An address on the web as people type it, with or without `https://`. Names and numbers of a
 * machine, user names and ports are refused: nobody's site needs them, and a trap may.
 */
function websiteAddress(): FieldReader {
	return (typed) => {
		const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
		if (!url || /\s/.test(typed)) return refused('malformed');
		const { hostname, username, password, port } = url;
		const isPublic = /\.[a-z][a-z0-9-]*$/i.test(hostname);
		if (!isPublic || username !== '' || password !== '' || port !== '') return refused('malformed');
		url.protocol = 'https:';
		if (url.href.length > 200)
			return {
				ok: false,
				fault: { kind: 'too-long', length: url.href.length, limit: 200 },
			};
		return accepted(url.href);
	};
}
