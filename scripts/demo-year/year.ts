import { loadRoster } from '#functions/storage/load-roster.ts';
import { signIn as text } from '#text/sign-in.ts';
import { personOf } from '../demo-people.ts';
import { serveDemo } from '../demo-site.ts';
import { freePort } from '../port.ts';
import type { SiteServer } from '../site-server.ts';
import { Player } from './player.ts';

/** A demo site whose clock is moved from one day of the year to another; its books stay. */
export class Year {
	readonly #outDir: string;
	readonly #stateDir: string;
	#server: SiteServer | null = null;
	#port = 0;

	constructor(folders: { outDir: string; stateDir: string }) {
		this.#outDir = folders.outDir;
		this.#stateDir = folders.stateDir;
	}

	/** Opens an empty site at a moment: nobody is there but one of the staff. */
	async begin(moment: string): Promise<void> {
		await this.#openAt(moment);
		const roster = { organisations: [], people: [personOf('staff')] };
		await loadRoster(await this.database(), roster, Date.parse(moment));
	}

	/** Closes the site and opens it at another moment; what the schedule does then is done. */
	async goTo(moment: string): Promise<void> {
		await this.end();
		await this.#openAt(moment);
		await this.#running().runSchedule();
	}

	async end(): Promise<void> {
		await this.#server?.stop();
		this.#server = null;
	}

	database(): Promise<D1Database> {
		return this.#running().database();
	}

	runSchedule(): Promise<void> {
		return this.#running().runSchedule();
	}

	/** Somebody who has just come to the site. */
	visitor(): Player {
		return new Player(`http://localhost:${this.#port}`);
	}

	/** Somebody who signed in with the code of their mail. */
	async signedIn(address: string): Promise<Player> {
		const db = await this.database();
		// One machine plays everybody: the limits meant for one network start afresh.
		await db.prepare('DELETE FROM rate_limits').run();
		const player = this.visitor();
		await player.press({ at: '/accedi/', button: text.ask.button, typed: { indirizzo: address } });
		const mail = await db
			.prepare(
				"SELECT text FROM outbox WHERE recipient = ?1 AND kind = 'sign-in' ORDER BY rowid DESC LIMIT 1",
			)
			.bind(address)
			.first<string>('text');
		const codice = /^\d{6}$/m.exec(mail ?? '')?.[0];
		if (codice === undefined) throw new Error(`No code came to ${address}.`);
		await player.press({ at: '/accedi/codice/', button: text.code.button, typed: { codice } });
		return player;
	}

	/** @throws if the page still offers somebody what they must not do any more */
	async refuses(player: Player, at: string, button: string): Promise<void> {
		const page = await player.open(at);
		if (new RegExp(`<button[^>]*>\\s*${button}`).test(page.html))
			throw new Error(`${at} still offers «${button}».`);
	}

	async #openAt(moment: string): Promise<void> {
		this.#port = await freePort();
		this.#server = await serveDemo({
			port: this.#port,
			outDir: this.#outDir,
			stateDir: this.#stateDir,
			secret: 'a-secret-that-only-this-year-knows-and-is-long-enough',
			variables: { DEMO_CLOCK_SHIFT: String(Date.parse(moment) - Date.now()) },
		});
	}

	#running(): SiteServer {
		if (!this.#server) throw new Error('The site is closed.');
		return this.#server;
	}
}
