import { answerField } from '#actions/survey-form.ts';
import { application } from '#text/application.ts';
import { applications } from '#text/applications.ts';
import { consultations } from '#text/consultations.ts';
import { contributionDesk, contributions } from '#text/contributions.ts';
import { consultationDesk } from '#text/request-desk.ts';
import { roster } from '#text/roster.ts';
import { rosterImport } from '#text/roster-import.ts';
import { surveys } from '#text/surveys.ts';
import { APPLICATION, addressOf, BODIES, DECLINED, STAFF, sheetOf } from './cast.ts';
import { expectSaid } from './expect-said.ts';
import { fillTheRoom, giveUpAPlace, markWhoCame, SMALL_ROOM } from './seminar-chapters.ts';
import type { Year } from './year.ts';

const SURVEY = '/area/questionari/temi-dei-prossimi-seminari/';

/** A moment of the year and what happens then. */
export type Chapter = { moment: string; title: string; play: (year: Year) => Promise<void> };

/** The year of a small community, from its first applications to its renewals. */
export const CHAPTERS: readonly Chapter[] = [
	{ moment: '2027-01-11T09:00:00+01:00', title: 'two bodies ask to join', play: askToJoin },
	{ moment: '2027-01-12T09:00:00+01:00', title: 'more come from a sheet', play: importBodies },
	{
		moment: '2027-02-01T09:00:00+01:00',
		title: 'fifteen want twelve places',
		play: fillTheRoom(SMALL_ROOM, 5),
	},
	{ moment: '2027-02-10T09:00:00+01:00', title: 'a place is given up', play: giveUpAPlace },
	{ moment: '2027-03-13T09:00:00+01:00', title: 'staff say who was there', play: markWhoCame },
	{ moment: '2027-04-01T09:00:00+02:00', title: 'three questions, and a fourth', play: askThrice },
	{
		moment: '2027-04-20T09:00:00+02:00',
		title: 'sixty-three want sixty places',
		play: fillTheRoom('quadro-normativo-e-amministrativo', 21),
	},
	{ moment: '2027-06-01T09:00:00+02:00', title: 'bodies answer, once each', play: answerOnce },
	{ moment: '2027-09-01T09:00:00+02:00', title: 'a notice is proposed', play: propose },
	{
		moment: '2027-09-15T09:00:00+02:00',
		title: 'thirty-nine want thirty-six places',
		play: fillTheRoom('costruire-partenariati', 13),
	},
	{ moment: '2027-12-20T09:00:00+01:00', title: 'one renews, the others end', play: renew },
	{ moment: '2028-02-01T09:00:00+01:00', title: 'who did not renew is out', play: afterTheEnd },
];

async function askToJoin(year: Year): Promise<void> {
	for (const typed of [APPLICATION, DECLINED])
		await year.visitor().press({ at: '/adesione/richiesta/', button: application.button, typed });
	const staff = await year.signedIn(STAFF);
	const list = await staff.open('/staff/richieste/');
	expectSaid(list, APPLICATION.ente, DECLINED.ente);
	const first = '/staff/richieste/?numero=2027-0001';
	await staff.press({ at: first, button: applications.accept.button });
	await staff.press({
		at: '/staff/richieste/?numero=2027-0002',
		button: applications.decline.button,
		typed: { motivo: 'Per ora non possiamo accogliere altri circoli.' },
	});
	const piera = await year.signedIn(APPLICATION.email);
	expectSaid(await piera.open('/area/'), APPLICATION.ente);
}

async function importBodies(year: Year): Promise<void> {
	const staff = await year.signedIn(STAFF);
	const at = '/staff/enti/importa/';
	const typed = { testo: sheetOf('01/01/2027', '31/12/2027') };
	const preview = await staff.press({ at, button: rosterImport.read, typed });
	expectSaid(preview, rosterImport.newOrganisations(BODIES.length));
	const done = await staff.pressOn(preview, { button: rosterImport.confirm });
	expectSaid(done, rosterImport.outcome);
}

async function askThrice(year: Year): Promise<void> {
	const player = await year.signedIn(addressOf(BODIES[1], 2));
	const ask = async (number: number) => {
		const preview = await player.press({
			at: '/area/consulenze/nuova/',
			button: consultations.preview,
			typed: {
				oggetto: `Domanda numero ${number}`,
				argomento: 'cig-cup',
				fase: '06',
				domanda: 'Serve il CIG in questo caso?',
				risposta: 'posta',
			},
		});
		return player.pressOn(preview, { button: consultations.before.send });
	};
	for (const number of [1, 2, 3]) expectSaid(await ask(number), consultations.outcomes.inviata);
	await year.refuses(player, '/area/consulenze/nuova/', consultations.preview);
	const staff = await year.signedIn(STAFF);
	const list = await staff.open('/staff/consulenze/');
	const id = /\/staff\/consulenze\/([0-9a-f-]{36})\//.exec(list.html)?.[1];
	await staff.press({
		at: `/staff/consulenze/${id}/`,
		button: consultationDesk.decline,
		typed: { motivo: 'La risposta è già nella biblioteca.' },
	});
	const again = await year.signedIn(addressOf(BODIES[1], 2));
	expectSaid(await again.open('/area/consulenze/'), 'Domanda numero 1');
	expectSaid(await ask(4), consultations.outcomes.inviata);
}

async function answerOnce(year: Year): Promise<void> {
	const typed = {
		[answerField('esperienza')]: 'non-ancora',
		[answerField('temi')]: ['norme', 'patti'],
		[answerField('sicurezza')]: '3',
		[answerField('altro')]: 'I tempi',
	};
	for (const body of BODIES.slice(0, 6)) {
		const player = await year.signedIn(addressOf(body, 1));
		const sent = await player.press({ at: SURVEY, button: surveys.form.send, typed });
		expectSaid(sent, surveys.outcomes.inviato);
		const colleague = await year.signedIn(addressOf(body, 2));
		await year.refuses(colleague, SURVEY, surveys.form.send);
	}
}

async function propose(year: Year): Promise<void> {
	const player = await year.signedIn(addressOf(BODIES[2], 1));
	const file = new File(['%PDF-1.7\n%%EOF\n'], 'avviso.pdf', { type: 'application/pdf' });
	await player.press({
		at: '/area/contributi/nuovo/',
		button: contributions.send,
		typed: {
			titolo: 'Rovereta 2027: avviso di coprogettazione (esempio)',
			tipo: 'avviso',
			anno: '2027',
			licenza: 'atto-pubblico',
			diritti: 'si',
			'argomento-anziani': 'si',
			file,
		},
	});
	const staff = await year.signedIn(STAFF);
	const list = await staff.open('/staff/contributi/');
	const id = /\/staff\/contributi\/([0-9a-f-]{36})\//.exec(list.html)?.[1];
	const at = `/staff/contributi/${id}/`;
	await staff.press({ at, button: contributionDesk.accept.button });
}

async function renew(year: Year): Promise<void> {
	const staff = await year.signedIn(STAFF);
	const db = await year.database();
	const id = await db
		.prepare('SELECT id FROM organisations WHERE name LIKE ?1')
		.bind(`Comune di ${BODIES[0]}%`)
		.first<string>('id');
	await staff.press({ at: `/staff/enti/${id}/`, button: roster.periods.add });
}

async function afterTheEnd(year: Year): Promise<void> {
	const renewed = await year.signedIn(addressOf(BODIES[0], 1));
	expectSaid(await renewed.open('/area/'), `Comune di ${BODIES[0]}`);
	const ended = await year.signedIn(addressOf(BODIES[1], 1));
	const refused = await ended.open('/area/');
	if (refused.status !== 403) throw new Error(`An ended membership answered ${refused.status}.`);
}
