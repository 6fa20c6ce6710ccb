import { digestDay, digestSince } from '#domain/digest-window.ts';
import { codesOfRow, type IndexRow, openIndex } from '#domain/library-index.ts';
import { romeDay } from '#domain/rome-day.ts';
import { romeMidnight } from '#domain/rome-midnight.ts';
import { composeDigest, type DigestDocument } from '#functions/email/messages/digest.ts';
import type { Run } from '#functions/jobs/run.ts';
import type { ReminderSource } from '#functions/jobs/send-reminders.ts';
import { type DigestReader, listDigestReaders } from '#functions/storage/digest-readers.ts';
import { listEntered } from '#functions/storage/library-documents.ts';
import { lastOccasions, type Reminder } from '#functions/storage/reminders.ts';
import { unsubscribeAddress } from '#functions/unsubscribe-address.ts';

const KIND = 'novita';
/** As far back as a digest can reach, and a little more. */
const REACH = 100 * 24 * 60 * 60_000;

/** What entered the library, by the topics that each reader follows; without news there is no mail. */
export const digests: ReminderSource = {
	kind: KIND,
	due: async (run) => {
		const { db } = run.config;
		const today = romeDay(run.now);
		const readers = await listDigestReaders(db, today);
		if (readers.length === 0) return [];
		const [news, last] = await Promise.all([newsOf(run), lastOccasions(db, KIND)]);
		const reminders = readers.map((reader) => {
			const day = digestDay(reader.rhythm, today);
			const since = digestSince(reader.rhythm, { day, last: last.get(reader.personId) ?? null });
			return digestOf(run, { reader, day, documents: chosenNews(news, reader, { since, day }) });
		});
		return (await Promise.all(reminders)).flat();
	},
};

type News = DigestDocument & { enteredAt: number; topics: readonly string[] };

async function newsOf({ config, library, now }: Run): Promise<News[]> {
	const entered = await listEntered(config.db, { from: now - REACH, until: now });
	const rows = new Map(library.rows.map((row): [string, IndexRow] => [row[0], row]));
	const { entryOf } = openIndex(library);
	return entered.flatMap(({ slug, enteredAt }) => {
		const row = rows.get(slug);
		if (!row) return [];
		const { title, summary, href } = entryOf(row);
		const address = `${config.origin}${href}`;
		return [{ title, summary, address, enteredAt, topics: codesOfRow(row, 'argomento') }];
	});
}

function chosenNews(
	news: readonly News[],
	{ topics }: DigestReader,
	{ since, day }: { since: string; day: string },
): News[] {
	const [from, until] = [romeMidnight(since), romeMidnight(day)];
	return news.filter(
		(one) =>
			one.enteredAt >= from &&
			one.enteredAt < until &&
			(topics.length === 0 || one.topics.some((topic) => topics.includes(topic))),
	);
}

async function digestOf(
	{ config, random }: Run,
	{ reader, day, documents }: { reader: DigestReader; day: string; documents: readonly News[] },
): Promise<Reminder[]> {
	if (documents.length === 0) return [];
	const { personId, name, email } = reader;
	const unsubscribe = await unsubscribeAddress(config, personId);
	return [
		{
			kind: KIND,
			subject: 'biblioteca',
			recipient: personId,
			occasion: day,
			organisationId: null,
			mail: composeDigest(documents, {
				id: random.id(),
				recipient: email,
				name,
				unsubscribe,
				choices: `${config.origin}/area/profilo/messaggi/`,
			}),
		},
	];
}
