import { beforeEach, describe, expect, test, vi } from 'vitest';
import { STRANGER } from '#domain/access.ts';
import { APPLICATION_LIMITS } from '#domain/application-limits.ts';
import { readReceipt } from '#functions/application-receipt.ts';
import type { Config } from '#functions/config.ts';
import type { Visit } from '#functions/visit.ts';
import { JOINING_FACTS, PUBLIC_BODY, THIRD_SECTOR_BODY } from '#tests/support/application.ts';
import { brokenAt } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { PROGRAMME } from '#tests/support/programme.ts';
import { countRows, DAY, HOUR, NOW, testConfig } from '#tests/support/roster.ts';
import { application as text } from '#text/application.ts';
import { type ApplicationForm, TRAP_FIELD } from './application-form.ts';
import { SUBMISSION_FIELD } from './form-state.ts';
import { sendApplication } from './send-application.ts';

type Fields = Readonly<Record<string, string>>;
type Sent = { config?: Config; now?: number; address?: string; ask?: typeof fetch };

const TURNSTILE = { siteKey: 'a key', secret: 'a secret' };
const later: Promise<unknown>[] = [];
let config: Config;

beforeEach(async () => {
	config = testConfig(await emptyDatabase());
});

/** Sends the form as a browser does, and waits for what goes on after the answer. */
async function send(fields: Fields, sent: Sent = {}): Promise<Response | ApplicationForm> {
	const { now = NOW, address = '203.0.113.7', ask = nobodyIsAsked } = sent;
	const used = sent.config ?? config;
	const request = new Request('https://comunita.example/adesione/richiesta/', {
		method: 'POST',
		headers: { 'cf-connecting-ip': address },
		body: new URLSearchParams(fields),
	});
	const afterwards = (work: Promise<unknown>) => void later.push(work);
	const visit: Visit = {
		visitor: STRANGER,
		sessionHash: null,
		config: used,
		programme: PROGRAMME,
		now,
		afterwards,
	};
	const answer = await sendApplication(request, visit, { facts: JOINING_FACTS, ask });
	await Promise.all(later.splice(0));
	return answer;
}

async function nobodyIsAsked(): Promise<Response> {
	throw new Error('Nobody is to be asked.');
}

/** The form of which one page view sends the same id each time. */
function opened(fields: Fields, number = 1): Fields {
	return {
		...fields,
		[SUBMISSION_FIELD]: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
	};
}

/** The number on the receipt that an answer leads to. */
async function numberOf(answer: Response | ApplicationForm): Promise<string | null> {
	if (!(answer instanceof Response)) throw new Error(formSays(answer).join(' '));
	expect(answer.status).toBe(303);
	const url = new URL(answer.headers.get('location') ?? '', config.origin);
	expect(url.pathname).toBe('/adesione/ricevuta/');
	return readReceipt(config, url.searchParams);
}

function formOf(answer: Response | ApplicationForm): ApplicationForm {
	if (answer instanceof Response) throw new Error('The application was taken.');
	return answer;
}

function formSays({ problems, trouble }: ApplicationForm): string[] {
	return [...problems.values(), ...(trouble === null ? [] : [trouble])];
}

async function mails() {
	const { results } = await config.db
		.prepare('SELECT kind, recipient, subject, text, html FROM outbox ORDER BY rowid')
		.all<Record<'kind' | 'recipient' | 'subject' | 'text' | 'html', string>>();
	return results;
}

async function rows() {
	return (await config.db.prepare('SELECT * FROM applications ORDER BY rowid').all()).results;
}

describe('an application', () => {
	test('is kept with two mails, and leads to a receipt with its number', async () => {
		expect(await numberOf(await send(opened(PUBLIC_BODY)))).toBe('2026-0001');
		expect(await rows()).toMatchObject([
			{
				year: 2026,
				sequence: 1,
				received_at: NOW,
				organisation: 'Comune di Valbruna (esempio)',
				kind: 'ente-pubblico',
				email: 'anna.faggi@valbruna.example',
				fiscal_code: '80000000002',
				office_code: 'UFABCD',
				cig: 'B123456789',
				hopes: 'Capire come si apre un tavolo.\n\nConfrontarci con altri comuni.',
				recipient_code: '',
			},
		]);
		expect(await mails()).toMatchObject([
			{ kind: 'application-receipt', recipient: 'anna.faggi@valbruna.example' },
			{ kind: 'application-notice', recipient: config.applicationsTo },
		]);
	});

	test('has its number in both mails, in the subject and in the text', async () => {
		await send(opened(PUBLIC_BODY));
		for (const mail of await mails()) {
			for (const part of [mail.subject, mail.text, mail.html]) expect(part).toContain('2026-0001');
		}
	});

	test('prints the fee as it is written on the site, and says nothing else of VAT', async () => {
		await send(opened(PUBLIC_BODY));
		for (const mail of await mails()) {
			expect(mail.text).toContain('Partecipazione base, 1.500 € l’anno (+ IVA se dovuta)');
			expect(mail.text.match(/IVA/g)).toHaveLength(2);
			expect(mail.text).toContain('Partita IVA: 12345678903');
		}
	});

	test('has numbers that count up, and start again with the year in Rome', async () => {
		const newYear = Date.parse('2026-12-31T23:30:00Z');
		const numbers = [];
		for (const [index, now] of [NOW, NOW + DAY, newYear].entries()) {
			numbers.push(
				await numberOf(
					await send(opened({ ...PUBLIC_BODY, ruolo: `n. ${index}` }, index), { now }),
				),
			);
		}
		expect(numbers).toEqual(['2026-0001', '2026-0002', '2027-0001']);
	});

	test('that is deleted leaves its number to nobody else', async () => {
		await send(opened(PUBLIC_BODY));
		await config.db.prepare('DELETE FROM applications').run();
		expect(await numberOf(await send(opened(PUBLIC_BODY, 2)))).toBe('2026-0002');
	});

	test('goes to staff with what the body hopes for; the copy leaves free text out', async () => {
		await send(opened(PUBLIC_BODY));
		const [copy, notice] = await mails();
		expect(notice?.text).toContain('Capire come si apre un tavolo.');
		expect(notice?.html).toContain('tavolo.<br><br>Confrontarci');
		expect(`${copy?.text}${copy?.html}`).not.toContain('tavolo');
	});
});

describe('a form with faults', () => {
	test('comes back with all of them, with what was typed, and asks nothing of the database', async () => {
		const batch = vi.spyOn(config.db, 'batch');
		const typed = opened({ ...PUBLIC_BODY, ente: '', email: 'anna@pec.it', cig: 'x' });
		const form = formOf(await send(typed));
		expect([...form.problems.keys()]).toEqual(['organisation', 'email', 'cig']);
		expect(form.status).toBe(400);
		for (const [name, value] of Object.entries(typed)) expect(form.typed(name)).toBe(value);
		expect(form.submission).toBe(typed[SUBMISSION_FIELD]);
		expect(batch).not.toHaveBeenCalled();
		batch.mockRestore();
	});

	test.each([
		['no field at all', {}],
		['only names that every object has', { __proto__: 'x', constructor: 'y' }],
	])('that has %s says what is missing', async (_what, fields) => {
		expect(formOf(await send(fields)).problems.size).toBe(8);
	});

	test('with a field too long says how long it is and how long it may be', async () => {
		const form = formOf(await send(opened({ ...PUBLIC_BODY, attese: 'a'.repeat(1_623) })));
		expect(formSays(form)).toEqual([expect.stringMatching(/1623 caratteri.*al massimo 1500/)]);
	});
});

describe('the same application is one:', () => {
	test('ten at once from one form', async () => {
		const answers = await Promise.all(Array.from({ length: 10 }, () => send(opened(PUBLIC_BODY))));
		const numbers = await Promise.all(answers.map(numberOf));
		expect(new Set(numbers)).toEqual(new Set(['2026-0001']));
		expect(await countRows(config.db, 'applications')).toBe(1);
		expect(await countRows(config.db, 'outbox')).toBe(2);
	});

	test('ten at once from ten forms', async () => {
		const answers = await Promise.all(
			Array.from({ length: 10 }, (_, index) => send(opened(PUBLIC_BODY, index))),
		);
		expect(new Set(await Promise.all(answers.map(numberOf)))).toEqual(new Set(['2026-0001']));
		expect(await countRows(config.db, 'applications')).toBe(1);
		expect(await countRows(config.db, 'outbox')).toBe(2);
	});

	test('sent without an id', async () => {
		await send(PUBLIC_BODY);
		expect(await numberOf(await send({ ...PUBLIC_BODY, [SUBMISSION_FIELD]: '<script>' }))).toBe(
			'2026-0001',
		);
		expect(await countRows(config.db, 'applications')).toBe(1);
	});

	test('written with other blanks and letters, where they mean nothing', async () => {
		await send(opened(PUBLIC_BODY));
		const again = { ...PUBLIC_BODY, ente: ' Comune  di Valbruna (esempio) ', cig: 'b1 2345 6789' };
		expect(await numberOf(await send(opened(again, 2)))).toBe('2026-0001');
		expect(await countRows(config.db, 'applications')).toBe(1);
	});

	test('for thirty days, and then another', async () => {
		await send(opened(PUBLIC_BODY));
		await send(opened(PUBLIC_BODY, 2), { now: NOW + 30 * DAY - 1 });
		expect(await countRows(config.db, 'applications')).toBe(1);
		const later = await send(opened(PUBLIC_BODY, 3), { now: NOW + 30 * DAY });
		expect(await numberOf(later)).toBe('2026-0002');
	});

	test('but ten different ones at once have ten numbers', async () => {
		const answers = await Promise.all(
			Array.from({ length: 10 }, (_, index) =>
				send(opened({ ...PUBLIC_BODY, email: `persona${index}@valbruna.example` }, index)),
			),
		);
		const numbers = await Promise.all(answers.map(numberOf));
		expect(new Set(numbers).size).toBe(10);
		expect(numbers.toSorted().at(-1)).toBe('2026-0010');
		expect(await countRows(config.db, 'outbox')).toBe(20);
	});
});

describe('the same form sent again with changes', () => {
	const CORRECTED = { ...PUBLIC_BODY, telefono: '02 7654321' };

	test('keeps its number, takes the new words and sends the mails anew', async () => {
		await send(opened(PUBLIC_BODY));
		expect(await numberOf(await send(opened(CORRECTED), { now: NOW + HOUR }))).toBe('2026-0001');
		expect(await rows()).toMatchObject([
			{ phone: '02 7654321', corrections: 1, received_at: NOW, written_at: NOW + HOUR },
		]);
		expect((await mails()).map(({ kind }) => kind)).toEqual([
			'application-receipt',
			'application-notice',
			'application-receipt',
			'application-notice',
		]);
	});

	test('five times, and no more', async () => {
		const answers = [];
		for (let n = 0; n <= APPLICATION_LIMITS.corrections + 1; n += 1) {
			answers.push(await send(opened({ ...PUBLIC_BODY, ordine: `n. ${n}` })));
		}
		expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(6);
		expect(formOf(answers.at(-1) ?? new Response()).status).toBe(429);
		expect(await countRows(config.db, 'outbox')).toBe(12);
	});

	test('so that it says what another one says already is that other one', async () => {
		await send(opened(PUBLIC_BODY, 1));
		await send(opened(CORRECTED, 2));
		expect(await numberOf(await send(opened(PUBLIC_BODY, 2)))).toBe('2026-0001');
		expect(await countRows(config.db, 'outbox')).toBe(4);
	});
});

describe('limits', () => {
	function fromOne(n: number): Fields {
		return opened({ ...PUBLIC_BODY, email: `persona${n}@valbruna.example` }, n);
	}

	test('a network past its limit keeps what was typed, and is told to come back', async () => {
		const { perNetwork } = APPLICATION_LIMITS.verified;
		for (let n = 0; n < perNetwork; n += 1) await send(fromOne(n));
		const form = formOf(await send(fromOne(perNetwork)));
		expect(form).toMatchObject({ status: 429, trouble: text.refusals['too-many'] });
		expect(form.typed('ente')).toBe(PUBLIC_BODY.ente);
		expect(await countRows(config.db, 'applications')).toBe(perNetwork);
		expect(await send(fromOne(perNetwork), { address: '198.51.100.1' })).toBeInstanceOf(Response);
		expect(await send(fromOne(perNetwork + 1), { now: NOW + HOUR })).toBeInstanceOf(Response);
	});

	test('one address gets three copies a day, and its fourth application is not kept', async () => {
		for (let n = 0; n < 3; n += 1) await send(opened({ ...PUBLIC_BODY, ordine: `n. ${n}` }, n));
		const fourth = opened({ ...PUBLIC_BODY, ordine: 'n. 4' }, 4);
		expect(formOf(await send(fourth))).toMatchObject({ status: 429 });
		expect(await countRows(config.db, 'outbox')).toBe(6);
		expect(await send(fourth, { now: NOW + DAY })).toBeInstanceOf(Response);
	});

	test('what was kept stays known past the limit of its address', async () => {
		for (let n = 0; n < 3; n += 1) await send(opened({ ...PUBLIC_BODY, ordine: `n. ${n}` }, n));
		expect(await numberOf(await send(opened({ ...PUBLIC_BODY, ordine: 'n. 0' }, 9)))).toBe(
			'2026-0001',
		);
	});
});

describe('whoever fills in the trap', () => {
	test('is led to a receipt without a number, and nothing is kept or sent', async () => {
		const answer = await send(opened({ ...PUBLIC_BODY, [TRAP_FIELD]: 'https://spam.example' }));
		expect(await numberOf(answer)).toBeNull();
		expect(await countRows(config.db, 'applications')).toBe(0);
		expect(await countRows(config.db, 'outbox')).toBe(0);
		expect(await countRows(config.db, 'rate_limits')).toBe(0);
	});
});

describe('where the site asks who sends', () => {
	const answering = (body: unknown) => async () => Response.json(body);
	const PERSON = answering({ success: true, hostname: 'comunita.example', action: 'adesione' });
	const withToken = (fields: Fields) => ({ ...fields, 'cf-turnstile-response': 'a token' });
	const asking = () => ({ config: { ...config, turnstile: TURNSTILE } });

	test('a person is kept as one', async () => {
		await numberOf(await send(withToken(opened(PUBLIC_BODY)), { ...asking(), ask: PERSON }));
		expect(await rows()).toMatchObject([{ verified: 1 }]);
		expect((await mails())[1]?.text).not.toContain('Senza verifica');
	});

	test('whoever is refused keeps what was typed, and nothing is kept or sent', async () => {
		const ask = answering({ success: false, 'error-codes': ['timeout-or-duplicate'] });
		const form = formOf(await send(withToken(opened(PUBLIC_BODY)), { ...asking(), ask }));
		expect(form).toMatchObject({ status: 400, trouble: text.refusals['not-verified'] });
		expect(form.typed('ente')).toBe(PUBLIC_BODY.ente);
		expect(await countRows(config.db, 'applications')).toBe(0);
	});

	test.each([
		['without a token, as without JavaScript', opened(PUBLIC_BODY), nobodyIsAsked],
		[
			'when nobody answers',
			withToken(opened(PUBLIC_BODY)),
			async () => {
				throw new TypeError('no connection');
			},
		],
	] as const)('%s it is taken, and staff are told', async (_when, fields, ask) => {
		await numberOf(await send(fields, { ...asking(), ask }));
		expect(await rows()).toMatchObject([{ verified: 0 }]);
		expect((await mails())[1]?.text).toContain('Senza verifica');
	});

	test('those of whom nothing is known have the narrower limit, and leave the other alone', async () => {
		const { perNetwork } = APPLICATION_LIMITS.unverified;
		const from = (n: number) => opened({ ...PUBLIC_BODY, email: `p${n}@valbruna.example` }, n);
		for (let n = 0; n < perNetwork; n += 1) await send(from(n), asking());
		expect(formOf(await send(from(perNetwork), asking())).status).toBe(429);
		const person = withToken(from(perNetwork));
		expect(await send(person, { ...asking(), ask: PERSON })).toBeInstanceOf(Response);
	});

	test('a form with faults does not use up its token', async () => {
		const fields = withToken(opened({ ...PUBLIC_BODY, ente: '' }));
		expect(formOf(await send(fields, { ...asking(), ask: nobodyIsAsked })).problems.size).toBe(1);
	});
});

describe('what somebody types', () => {
	const SCRIPT = '<script>alert(1)</script>';

	test('writes no header of a mail', async () => {
		const nasty = 'Comune\r\nBcc: tutti@evil.example\u2028X: y';
		await send(opened({ ...PUBLIC_BODY, ente: nasty, nome: nasty }));
		const sent = await mails();
		expect(sent).toHaveLength(2);
		for (const { subject, recipient } of sent)
			expect(subject + recipient).not.toMatch(/\p{Cc}|\u2028/u);
		const states = await config.db.prepare('SELECT DISTINCT state FROM outbox').all();
		expect(states.results).toEqual([{ state: 'sent' }]);
	});

	test('is text in the mails, and kept as it was typed', async () => {
		await send(opened({ ...PUBLIC_BODY, ente: SCRIPT, nome: `"${SCRIPT}'`, attese: SCRIPT }));
		expect(await rows()).toMatchObject([{ organisation: SCRIPT, hopes: SCRIPT }]);
		for (const { html } of await mails()) {
			expect(html).not.toContain('<script');
			expect(html).toContain('&lt;script&gt;');
		}
	});

	test('is no SQL', async () => {
		const name = "Comune'); DROP TABLE outbox; --";
		await send(opened({ ...PUBLIC_BODY, ente: name }));
		expect(await rows()).toMatchObject([{ organisation: name }]);
		expect(await countRows(config.db, 'outbox')).toBe(2);
	});

	test('is not in the keys by which the same application is known', async () => {
		await send(opened(PUBLIC_BODY));
		const [row] = await rows();
		expect(row?.submission_hash).toMatch(/^[0-9a-f]{64}$/);
		expect(row?.content_hash).toMatch(/^[0-9a-f]{64}$/);
		const { results } = await config.db.prepare('SELECT key FROM rate_limits').all();
		expect(JSON.stringify(results)).not.toContain('203.0.113.7');
	});
});

describe('when the database fails', () => {
	test.each(['before', 'after'] as const)(
		'%s keeping, row and mails stand together',
		async (moment) => {
			const broken = { ...config, db: brokenAt(config.db, { call: 2, moment }) };
			await expect(send(opened(PUBLIC_BODY), { config: broken })).rejects.toThrow(
				'connection lost',
			);
			const kept = await countRows(config.db, 'applications');
			expect(kept).toBe(moment === 'after' ? 1 : 0);
			expect(await countRows(config.db, 'outbox')).toBe(2 * kept);
			expect(await numberOf(await send(opened(PUBLIC_BODY)))).toBe('2026-0001');
			expect(await countRows(config.db, 'outbox')).toBe(2);
		},
	);

	test('over a mail, no application is kept', async () => {
		await config.db
			.prepare(
				"CREATE TRIGGER no_mail BEFORE INSERT ON outbox WHEN NEW.kind = 'application-notice' BEGIN SELECT RAISE(ABORT, 'no mail'); END",
			)
			.run();
		await expect(send(opened(THIRD_SECTOR_BODY))).rejects.toThrow('no mail');
		expect(await countRows(config.db, 'applications')).toBe(0);
		expect(await countRows(config.db, 'outbox')).toBe(0);
		expect(await countRows(config.db, 'application_numbers')).toBe(0);
	});
});
