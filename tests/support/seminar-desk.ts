import { changeRegistration } from '#actions/change-registration.ts';
import type { ProgrammeSeminar } from '#domain/programme.ts';
import type { Config } from '#functions/config.ts';
import type { Visit } from '#functions/visit.ts';
import { PROGRAMME, SEMINAR } from './programme.ts';
import { testConfig } from './roster.ts';
import { fillSeminarPeople } from './seminar-people.ts';

export const SEMINAR_NOW = Date.parse('2027-02-01T09:00:00Z');
const SUBMISSION = '00000000-0000-4000-8000-';

/** People who send the forms of one seminar, whose present can be moved. */
export class SeminarDesk {
	readonly db: D1Database;
	seminar: ProgrammeSeminar;
	now = SEMINAR_NOW;
	private sent = 0;
	private later: Promise<unknown>[] = [];

	constructor(db: D1Database, changes: Partial<ProgrammeSeminar> = {}) {
		this.db = db;
		this.seminar = { ...SEMINAR, ...changes };
	}

	fill(...organisations: string[]): Promise<void> {
		return fillSeminarPeople(this.db, { organisations, now: SEMINAR_NOW });
	}

	/** @returns the outcome that the address names, or the sentence of the refusal */
	async send(
		sender: string,
		fields: Record<string, string>,
		config: Config = testConfig(this.db),
	): Promise<string> {
		const body = new URLSearchParams({ invio: this.submission(), ...fields });
		const request = new Request('https://comunita.example/', { method: 'POST', body });
		const answer = await changeRegistration(request, this.visit(sender, config), this.seminar);
		await Promise.all(this.later.splice(0));
		if (answer instanceof Response)
			return `${answer.headers.get('location')}`.split('esito=')[1] ?? '';
		return answer.trouble ?? [...answer.problems.values()].join(' ');
	}

	register(sender: string, person = sender): Promise<string> {
		return this.send(sender, { azione: 'iscrivi', persona: person });
	}

	async cancel(sender: string, person = sender): Promise<string> {
		return this.send(sender, { azione: 'annulla', iscrizione: await this.idOf(person) });
	}

	async confirm(sender: string, person = sender): Promise<string> {
		return this.send(sender, { azione: 'conferma', iscrizione: await this.idOf(person) });
	}

	async swap(sender: string, from: string, to: string): Promise<string> {
		const iscrizione = await this.idOf(from);
		return this.send(sender, { azione: 'cambia', iscrizione, sostituto: to });
	}

	submission(): string {
		this.sent += 1;
		return `${SUBMISSION}${String(this.sent).padStart(12, '0')}`;
	}

	/** Who stands how, in the order in which they asked: `a1 confirmed`. */
	async standing(): Promise<string[]> {
		const { results } = await this.db
			.prepare('SELECT person_id, state FROM registrations ORDER BY asked_at, rowid')
			.all<{ person_id: string; state: string }>();
		return results.map(({ person_id, state }) => `${person_id} ${state}`);
	}

	/** Kinds of the mails that were written, each with its addressee: `seminar-registered a1`. */
	async mails(): Promise<string[]> {
		const { results } = await this.db
			.prepare('SELECT kind, recipient FROM outbox ORDER BY rowid')
			.all<{ kind: string; recipient: string }>();
		return results.map(({ kind, recipient }) => `${kind} ${recipient.split('@')[0]}`);
	}

	async idOf(person: string): Promise<string> {
		const row = this.db
			.prepare('SELECT id FROM registrations WHERE person_id = ? ORDER BY rowid DESC')
			.bind(person);
		return (await row.first<string>('id')) ?? crypto.randomUUID();
	}

	visit(personId: string, config: Config = testConfig(this.db)): Visit {
		const id = personId.replace(/\d+$/, '');
		const membership = {
			id: `${id}-adesione`,
			plan: 'base',
			startsOn: '2026-01-01',
			endsOn: '2027-12-31',
		} as const;
		const organisation = {
			id,
			name: `Ente ${id}`,
			role: 'persona',
			standing: 'current',
			membership,
		} as const;
		return {
			visitor: {
				kind: 'person',
				personId,
				name: `Persona ${personId}`,
				staff: false,
				administrator: false,
				organisation,
			},
			sessionHash: 'session',
			config,
			programme: { ...PROGRAMME, seminars: [this.seminar] },
			now: this.now,
			afterwards: (work) => void this.later.push(work),
		};
	}
}
