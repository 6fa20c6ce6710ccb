import { seminarRegistration } from '#text/seminar-registration.ts';
import { seminarStaff } from '#text/seminar-staff.ts';
import { addressOf, BODIES, STAFF } from './cast.ts';
import { expectSaid } from './expect-said.ts';
import type { Answer, Player } from './player.ts';
import type { Year } from './year.ts';

/** The seminar whose room has twelve places. */
export const SMALL_ROOM = 'dividere-ruoli-e-responsabilita';

/** One person of each body registers three, and the last three find the room full. */
export function fillTheRoom(seminar: string, bodies: number): (year: Year) => Promise<void> {
	return async (year) => {
		for (const [index, body] of BODIES.slice(0, bodies).entries()) {
			const player = await year.signedIn(addressOf(body, 1));
			const { iscritta, 'in-lista': waiting } = seminarRegistration.outcomes;
			const expected = index < bodies - 1 ? iscritta : waiting;
			for (const _seat of [1, 2, 3])
				expectSaid(await registerNext(player, placesOf(seminar)), expected);
			await year.refuses(player, placesOf(seminar), seminarRegistration.register);
		}
	};
}

/** Registers the first person who may be chosen. */
async function registerNext(player: Player, at: string): Promise<Answer> {
	const page = await player.open(at);
	const { joinQueue, register } = seminarRegistration;
	const button = page.text.includes(joinQueue) ? joinQueue : register;
	const persona = /<option value="([^"]+)"/.exec(
		page.html.slice(page.html.indexOf('name="persona"')).replace('<option value="">', ''),
	)?.[1];
	return player.pressOn(page, {
		button,
		near: 'value="iscrivi"',
		typed: { persona: persona ?? '' },
	});
}

export async function giveUpAPlace(year: Year): Promise<void> {
	const giving = await year.signedIn(addressOf(BODIES[0], 1));
	const given = await giving.press({
		at: placesOf(SMALL_ROOM),
		button: seminarRegistration.cancel,
	});
	expectSaid(given, seminarRegistration.outcomes.annullata);
	await year.runSchedule();
	const waiting = await year.signedIn(addressOf(BODIES[4], 1));
	const confirmed = await waiting.press({
		at: placesOf(SMALL_ROOM),
		button: seminarRegistration.confirm,
	});
	expectSaid(confirmed, seminarRegistration.outcomes.confermata);
}

export async function markWhoCame(year: Year): Promise<void> {
	const staff = await year.signedIn(STAFF);
	const at = `/staff/seminari/${SMALL_ROOM}/`;
	const page = await staff.open(at);
	const boxes = [...page.html.matchAll(/name="(presente-[^"]+)"/g)].map(([, name = '']) => name);
	const typed = Object.fromEntries(boxes.map((name) => [name, 'si']));
	await staff.pressOn(page, { button: seminarStaff.save, typed });
	const player = await year.signedIn(addressOf(BODIES[1], 1));
	const certificate = await player.open(`/area/seminari/${SMALL_ROOM}/attestato.pdf`);
	if (certificate.status !== 200) throw new Error(`A certificate answered ${certificate.status}.`);
}

function placesOf(seminar: string): string {
	return `/area/seminari/${seminar}/iscrizione/`;
}
