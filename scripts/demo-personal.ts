import { choicesOf } from '#domain/message-choices.ts';
import { writeMessages } from '#functions/storage/message-choices.ts';
import { saveDocument } from '#functions/storage/saved-documents.ts';

const DAY = 24 * 60 * 60_000;
const ORGANISATION = 'demo-valbruna';

/** What two colleagues have saved: one keeps it private, one shares; the third has left the library. */
const SAVED = [
	{
		id: '5a0e1d1c-0000-4000-8000-000000000001',
		personId: 'demo-anna',
		document: 'schema-di-convenzione',
		title: 'Lo schema di convenzione di coprogettazione',
		note: 'Da rileggere prima del tavolo di marzo.\nControllare la parte sui costi indiretti.',
		sharing: 'privato',
	},
	{
		id: '5a0e1d1c-0000-4000-8000-000000000002',
		personId: 'demo-carla',
		document: 'condurre-i-tavoli',
		title: 'Condurre i tavoli di coprogettazione',
		note: 'Lo usiamo come traccia per il primo incontro.',
		sharing: 'condiviso',
	},
	{
		id: '5a0e1d1c-0000-4000-8000-000000000003',
		personId: 'demo-anna',
		document: 'documento-che-non-c-e-piu',
		title: 'Un documento tolto dalla biblioteca (esempio)',
		note: '',
		sharing: 'condiviso',
	},
] as const;

/** Saved documents and choices of the demo people; loading them again changes nothing. */
export async function loadPersonal(db: D1Database, now: number): Promise<void> {
	for (const [index, saved] of SAVED.entries())
		await saveDocument(db, {
			...saved,
			organisationId: ORGANISATION,
			now: now - (index + 1) * 3 * DAY,
		});
	const messages = {
		choices: { ...choicesOf([]), novita: 'settimana' as const },
		topics: ['iva', 'conduzione-dei-tavoli'],
	};
	await writeMessages(db, { personId: 'demo-carla', messages, now });
}
