import { beforeEach, describe, expect, test } from 'vitest';
import { OPEN_CONTRIBUTIONS } from '#domain/contribution-fields.ts';
import { actingOf } from '#functions/acting.ts';
import type { Config } from '#functions/config.ts';
import { openPullRequests } from '#functions/contributions/open-pull-requests.ts';
import { sweepFiles } from '#functions/jobs/sweep-files.ts';
import {
	type Contribution,
	findContribution,
	listContributionMessages,
	listOwnContributions,
	readDeskContributions,
} from '#functions/storage/contributions.ts';
import { loadRoster } from '#functions/storage/load-roster.ts';
import type { Visit } from '#functions/visit.ts';
import { brokenAt, countCalls } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { docx, odt, pdf } from '#tests/support/office-files.ts';
import { PROGRAMME } from '#tests/support/programme.ts';
import { countRows, DAY, NOW, testConfig } from '#tests/support/roster.ts';
import { ownOrganisation, person } from '#tests/support/visitor.ts';
import { testFiles } from '#tests/support/worker-env.ts';
import { contributions as text } from '#text/contributions.ts';
import { answerContribution } from './answer-contribution.ts';
import { decideContribution } from './decide-contribution.ts';
import { SUBMISSION_FIELD } from './form-state.ts';
import { proposeDocument } from './propose-document.ts';

const YEAR = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const TABLES = ['contribution_messages', 'contributions', 'outbox', 'deeds'];
const STAFF = person({ personId: 'elena', name: 'Elena (esempio)', staff: true });
const later: Promise<unknown>[] = [];
let config: Config;

beforeEach(async () => {
	config = testConfig(await emptyDatabase(), { files: testFiles() });
	const body = { kind: 'ente-pubblico', plan: 'base', ...YEAR } as const;
	const somebody = (id: string, organisationId: string, role: 'persona' | 'referente') => ({
		id,
		email: `${id}@ente.example`,
		name: `${id} (esempio)`,
		affiliations: [{ organisationId, role }],
	});
	await loadRoster(
		config.db,
		{
			organisations: [
				{ ...body, id: 'nostro', name: 'Nostro (esempio)', region: '09' },
				{ ...body, id: 'altro', name: 'Altro (esempio)' },
			],
			people: [
				somebody('anna', 'nostro', 'persona'),
				somebody('carla', 'nostro', 'referente'),
				somebody('bruno', 'altro', 'referente'),
				{ id: 'elena', email: 'elena@ente.example', name: 'Elena', staff: true, affiliations: [] },
			],
		},
		NOW - 100 * DAY,
	);
});

function visitAs(personId: string, organisationId: string, used: Config = config): Visit {
	const organisation = ownOrganisation('current', {
		id: organisationId,
		name: `${organisationId} (esempio)`,
	});
	return {
		visitor: person({ personId, name: `${personId} (esempio)`, organisation }),
		sessionHash: 'x',
		config: used,
		programme: PROGRAMME,
		now: NOW,
		afterwards: (work) => void later.push(work),
	};
}

function actingIn(visit: Visit) {
	const acting = actingOf(visit);
	if (!acting) throw new Error('Nobody acts.');
	return acting;
}

const submission = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const FORM = {
	titolo: 'Avviso per i giovani (esempio)',
	tipo: 'avviso',
	anno: '2025',
	licenza: 'cc-by',
	diritti: 'si',
	nota: 'Due tavoli.',
	'argomento-giovani': 'si',
};

type Upload = { content: Uint8Array; name: string };
const WORD: Upload = { content: docx(), name: 'Avviso.docx' };

function post(fields: Record<string, string>, n: number, file?: Upload): Request {
	const body = new FormData();
	for (const [name, value] of Object.entries({ [SUBMISSION_FIELD]: submission(n), ...fields }))
		body.set(name, value);
	if (file)
		body.set('file', new File([file.content as BlobPart], file.name, { type: 'image/png' }));
	return new Request('https://comunita.example/area/contributi/', { method: 'POST', body });
}

type Sent = { n?: number; fields?: Record<string, string>; file?: Upload; visit?: Visit };

async function propose({
	n = 1,
	fields = {},
	file = WORD,
	visit = visitAs('anna', 'nostro'),
}: Sent = {}) {
	const answer = await proposeDocument(
		post({ ...FORM, ...fields }, n, file),
		visit,
		actingIn(visit),
	);
	await Promise.allSettled(later.splice(0));
	return answer;
}

async function onlyOne(): Promise<Contribution> {
	const [one, ...others] = await listOwnContributions(config.db, 'nostro');
	if (!one || others.length > 0) throw new Error('There is not exactly one.');
	return one;
}

async function decide(fields: Record<string, string>, n = 100, ask: typeof fetch = fetch) {
	const visit = { ...visitAs('elena', 'nostro'), visitor: STAFF };
	const decision = { staff: STAFF, contribution: await onlyOne(), ask };
	const answer = await decideContribution(post(fields, n), visit, decision);
	await Promise.allSettled(later.splice(0));
	return answer;
}

async function reply(
	fields: Record<string, string>,
	{ n = 200, file }: { n?: number; file?: Upload } = {},
) {
	const visit = visitAs('carla', 'nostro');
	const own = { acting: actingIn(visit), contribution: await onlyOne() };
	const answer = await answerContribution(post(fields, n, file), visit, own);
	await Promise.allSettled(later.splice(0));
	return answer;
}

function outcomeOf(answer: unknown): string | null {
	if (!(answer instanceof Response)) return null;
	return new URL(answer.headers.get('location') ?? '', 'https://a.example').searchParams.get(
		'esito',
	);
}

async function mails(): Promise<string[]> {
	const { results } = await config.db
		.prepare('SELECT kind, recipient FROM outbox ORDER BY rowid')
		.all<{ kind: string; recipient: string }>();
	return results.map(({ kind, recipient }) => `${kind} ${recipient}`);
}

async function forgetAll(): Promise<void> {
	await config.db.batch(TABLES.map((table) => config.db.prepare(`DELETE FROM ${table}`)));
}

describe('a document that is proposed', () => {
	test('is kept with its file, and two mails say so', async () => {
		expect(outcomeOf(await propose())).toBe('mandato');
		const one = await onlyOne();
		expect(one).toMatchObject({
			organisationId: 'nostro',
			personId: 'anna',
			title: FORM.titolo,
			type: 'avviso',
			topics: ['giovani'],
			year: 2025,
			licence: 'cc-by',
			state: 'received',
			fileName: 'Avviso.docx',
			fileFormat: 'docx',
			fileSize: WORD.content.length,
		});
		const kept = await config.files.get(one.fileKey ?? '');
		expect(new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(WORD.content);
		expect(await mails()).toEqual([
			'contribution-received anna@ente.example',
			`contribution-sent ${config.applicationsTo}`,
		]);
	});

	test.each([
		['a document of LibreOffice', { content: odt(), name: 'x' }, 'odt'],
		['a PDF', { content: pdf(), name: '../../etc/passwd.exe' }, 'pdf'],
	] as const)('may be %s, whatever its name says', async (_what, file, format) => {
		await propose({ file });
		const one = await onlyOne();
		expect(one.fileFormat).toBe(format);
		expect(one.fileName).toMatch(new RegExp(`^[\\w ]+\\.${format}$`));
	});

	test.each([
		['no file', { content: new Uint8Array(), name: 'x.pdf' }, 'missing'],
		[
			'text that is called PDF',
			{ content: new TextEncoder().encode('ciao'), name: 'x.pdf' },
			'not-allowed',
		],
		[
			'a picture called docx',
			{ content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), name: 'x.docx' },
			'not-allowed',
		],
		[
			'macros',
			{ content: docx('a', { 'word/vbaProject.bin': new Uint8Array(4) }), name: 'x.docx' },
			'active',
		],
		['a PDF with a password', { content: pdf('a', '/Encrypt 9 0 R'), name: 'x.pdf' }, 'encrypted'],
		[
			'more than 20 MB',
			{ content: new Uint8Array(20 * 1024 * 1024 + 1), name: 'x.pdf' },
			'too-large',
		],
	] as const)('with %s comes back, and nothing is kept', async (_what, file, refusal) => {
		const answer = await propose({ file, fields: { titolo: '' } });
		if (answer instanceof Response) throw new Error('It was taken.');
		expect([...answer.problems]).toEqual([
			['title', 'Scrivi un titolo.'],
			['file', text.fileFaults[refusal]],
		]);
		expect((await config.files.list()).objects).toEqual([]);
	});

	test('twenty times at once from one form is one, forty times', async () => {
		for (let round = 0; round < 40; round += 1) {
			await forgetAll();
			const answers = await Promise.all(Array.from({ length: 20 }, () => propose()));
			const pages = answers.map((one) => one instanceof Response && one.headers.get('location'));
			const { id } = await onlyOne();
			expect(new Set(pages)).toEqual(new Set([`/area/contributi/${id}/?esito=mandato`]));
			expect(await countRows(config.db, 'outbox')).toBe(2);
		}
	});

	test('is refused while too many of the organisation wait, and never one more is kept', async () => {
		const sent = Array.from({ length: OPEN_CONTRIBUTIONS + 10 }, (_, n) => propose({ n }));
		const answers = await Promise.all(sent);
		expect(answers.filter((one) => one instanceof Response)).toHaveLength(OPEN_CONTRIBUTIONS);
		expect(await countRows(config.db, 'contributions')).toBe(OPEN_CONTRIBUTIONS);
		expect(await countRows(config.db, 'outbox')).toBe(OPEN_CONTRIBUTIONS * 2);
		expect(await propose({ n: 99 })).toMatchObject({
			status: 429,
			trouble: text.refusals['too-many'],
		});
		expect(outcomeOf(await propose({ n: 98, visit: visitAs('bruno', 'altro') }))).toBe('mandato');
	});

	test('is whole or not there, whichever call breaks off, and comes when it is sent again', async () => {
		const counted = countCalls(config.db);
		await propose({ visit: visitAs('anna', 'nostro', { ...config, db: counted.db }) });
		const last = counted.calls.indexOf('batch') + 1;
		for (let call = 1; call <= last; call += 1)
			for (const moment of ['before', 'after'] as const) {
				await forgetAll();
				const broken = { ...config, db: brokenAt(config.db, { call, moment }) };
				await expect(propose({ visit: visitAs('anna', 'nostro', broken) })).rejects.toThrow('lost');
				const rows = await countRows(config.db, 'contributions');
				expect(await countRows(config.db, 'outbox')).toBe(rows * 2);
				expect(outcomeOf(await propose())).toBe('mandato');
				expect(await countRows(config.db, 'contributions')).toBe(1);
				expect(await countRows(config.db, 'outbox')).toBe(2);
			}
	});

	test('belongs to its organisation: to another it does not exist', async () => {
		await propose();
		const { id } = await onlyOne();
		expect(await findContribution(config.db, { id, organisationId: 'altro' })).toBeNull();
		expect(await listOwnContributions(config.db, 'altro')).toEqual([]);
		expect(await findContribution(config.db, { id, organisationId: null })).toMatchObject({ id });
	});
});

describe('staff', () => {
	beforeEach(async () => void (await propose()));

	test('ask, the organisation reads it on its desk, answers, and sends another file', async () => {
		expect(outcomeOf(await decide({ azione: 'chiedi', testo: 'Di che anno è?' }))).toBe('chiesto');
		const { id, fileKey } = await onlyOne();
		const desk = await readDeskContributions(config.db, { organisationId: 'nostro' });
		expect(desk).toEqual([{ id, title: FORM.titolo, since: NOW }]);
		const file = { content: pdf('Nuovo'), name: 'nuovo.pdf' };
		expect(outcomeOf(await reply({ testo: 'Del 2025.' }, { file }))).toBe('risposto');
		const after = await onlyOne();
		expect(after).toMatchObject({ state: 'received', fileFormat: 'pdf', fileName: 'nuovo.pdf' });
		expect(after.fileKey).not.toBe(fileKey);
		expect(
			(await listContributionMessages(config.db, id)).map(({ side, text }) => [side, text]),
		).toEqual([
			['staff', 'Di che anno è?'],
			['member', 'Del 2025.'],
		]);
		expect((await mails()).slice(2)).toEqual([
			'contribution-asked anna@ente.example',
			`contribution-answered ${config.applicationsTo}`,
		]);
	});

	test('accept it under an address, once', async () => {
		const accept = { azione: 'accogli', indirizzo: 'avviso-giovani' };
		expect(outcomeOf(await decide(accept))).toBe('accolto');
		expect(await onlyOne()).toMatchObject({ state: 'accepted', slug: 'avviso-giovani' });
		expect(outcomeOf(await decide(accept))).toBe('accolto');
		expect(await decide(accept, 101)).toMatchObject({ state: { trouble: text.refusals.changed } });
		expect((await mails()).slice(2)).toEqual(['contribution-accepted anna@ente.example']);
	});

	test('decline it with a reason, and without one they do not', async () => {
		const refused = await decide({ azione: 'respingi', testo: ' ' });
		expect(refused).toMatchObject({ form: 'decline', state: { status: 400 } });
		expect(outcomeOf(await decide({ azione: 'respingi', testo: 'C’è già.' }))).toBe('respinto');
		expect(await onlyOne()).toMatchObject({ state: 'declined' });
		expect(await reply({ testo: 'Ma no.' })).toMatchObject({ trouble: text.refusals.changed });
	});

	test.each(['', 'Avviso', 'avviso/2', 'a'.repeat(71)])(
		'do not accept it under the address «%s»',
		async (indirizzo) => {
			expect(await decide({ azione: 'accogli', indirizzo })).toMatchObject({
				form: 'accept',
				state: { status: 400 },
			});
			expect(await onlyOne()).toMatchObject({ state: 'received' });
		},
	);

	test('do not accept two under one address', async () => {
		await config.db
			.prepare("UPDATE contributions SET slug = 'preso', organisation_id = 'altro'")
			.run();
		await propose({ n: 2 });
		expect(await decide({ azione: 'accogli', indirizzo: 'preso' })).toMatchObject({
			state: { trouble: text.refusals['slug-taken'] },
		});
	});

	test('who decide at once decide once', async () => {
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, n) =>
				n % 2 === 0
					? decide({ azione: 'accogli', indirizzo: 'uno' }, 300 + n)
					: decide({ azione: 'respingi', testo: 'No.' }, 300 + n),
			),
		);
		expect(answers.filter((one) => one instanceof Response)).toHaveLength(1);
		expect(await mails()).toHaveLength(3);
	});

	test('accept it whole or not at all, whichever call breaks off', async () => {
		const accept = { azione: 'accogli', indirizzo: 'avviso-giovani' };
		const whole = config;
		const counted = countCalls(whole.db);
		const calls = ['statement', 'batch'];
		for (let call = 1; call <= calls.length; call += 1)
			for (const moment of ['before', 'after'] as const) {
				await whole.db.prepare("DELETE FROM deeds WHERE kind = 'contribution.accept'").run();
				await whole.db.prepare("DELETE FROM outbox WHERE kind = 'contribution-accepted'").run();
				await whole.db.prepare("UPDATE contributions SET state = 'received'").run();
				const visit = { ...visitAs('elena', 'nostro'), visitor: STAFF };
				const decision = { staff: STAFF, contribution: await onlyOne(), ask: fetch };
				const broken = { ...whole, db: brokenAt(whole.db, { call, moment }) };
				const breaking = decideContribution(
					post(accept, 100),
					{ ...visit, config: broken },
					decision,
				);
				await expect(breaking).rejects.toThrow('lost');
				const isAccepted = (await onlyOne()).state === 'accepted';
				expect((await mails()).length).toBe(isAccepted ? 3 : 2);
				config = { ...whole, db: counted.db };
				expect(outcomeOf(await decide(accept))).toBe('accolto');
				config = whole;
				expect(await mails()).toHaveLength(3);
			}
		expect(counted.calls.slice(0, 3)).toEqual(['statement', ...calls]);
	});

	test('write to the referents where who proposed it has left', async () => {
		await config.db.prepare("UPDATE affiliations SET ended_at = 1 WHERE person_id = 'anna'").run();
		await decide({ azione: 'chiedi', testo: 'Di chi è?' });
		expect((await mails()).at(-1)).toBe('contribution-asked carla@ente.example');
	});

	test('cannot decide on what a member has withdrawn', async () => {
		expect(outcomeOf(await reply({ azione: 'ritira' }))).toBe('ritirato');
		expect(await onlyOne()).toMatchObject({ state: 'withdrawn', fileKey: null });
		expect(await decide({ azione: 'chiedi', testo: 'Perché?' })).toMatchObject({
			state: { trouble: text.refusals.changed },
		});
	});
});

describe('files in the store', () => {
	test('that no row names go after a day; those of a row stay', async () => {
		await propose();
		await config.files.put('contributi/x/orfano', 'x');
		await config.files.put('altro/x', 'x');
		expect(await sweepFiles(config, Date.now())).toBe(0);
		expect(await sweepFiles(config, Date.now() + 2 * DAY)).toBe(1);
		const left = (await config.files.list()).objects.map(({ key }) => key);
		expect(left.toSorted()).toEqual(['altro/x', (await onlyOne()).fileKey]);
	});
});

describe('the pull request of an accepted contribution', () => {
	const SETTINGS = { repository: 'comunita/sito', token: 'segreto' };
	const ADDRESS = 'https://github.com/comunita/sito/pull/7';

	/** A Git host that remembers, and loses the connection after the call named. */
	function host(breaksAfter = 0) {
		const made: string[] = [];
		const state = { branch: false, request: false, calls: 0 };
		const answers: Record<string, () => [number, unknown]> = {
			'GET ': () => [200, { default_branch: 'main' }],
			'GET /git/ref/heads/main': () => [200, { object: { sha: 'p' } }],
			'GET /git/commits/p': () => [200, { tree: { sha: 't' } }],
			'POST /git/blobs': () => [201, { sha: 'b' }],
			'POST /git/trees': () => [201, { sha: 'n' }],
			'POST /git/commits': () => [201, { sha: 'c' }],
			'POST /git/refs': () => {
				if (state.branch) return [422, {}];
				state.branch = true;
				return [201, {}];
			},
			'POST /pulls': () => {
				if (state.request) return [422, {}];
				state.request = true;
				return [201, { html_url: ADDRESS }];
			},
		};
		const answerTo = (key: string): [number, unknown] => {
			if (key.startsWith('GET /git/ref/heads/contributo')) return [state.branch ? 200 : 404, {}];
			if (key.startsWith('GET /pulls?')) return [200, state.request ? [{ html_url: ADDRESS }] : []];
			return answers[key]?.() ?? [500, {}];
		};
		const ask = (async (address: string, asked: RequestInit = {}) => {
			expect(asked.headers).toMatchObject({ Authorization: 'Bearer segreto' });
			const { method = 'GET' } = asked;
			const path = address.slice('https://api.github.com/repos/comunita/sito'.length);
			state.calls += 1;
			if (method === 'POST') made.push(`${path} ${String(asked.body)}`);
			const [status, said] = answerTo(`${method} ${path}`);
			if (state.calls === breaksAfter) throw new Error('Network lost.');
			return Response.json(said, { status });
		}) as typeof fetch;
		return { ask, made, state };
	}

	const acceptWith = (ask: typeof fetch) => {
		config = { ...config, pullRequests: SETTINGS };
		return decide({ azione: 'accogli', indirizzo: 'avviso-giovani' }, 100, ask);
	};

	beforeEach(async () => void (await propose()));

	test('holds the draft and its file, and its address stays with the contribution', async () => {
		const { ask, made } = host();
		await acceptWith(ask);
		expect((await onlyOne()).pullRequest).toBe(ADDRESS);
		const sent = made.join('\n');
		expect(sent).toContain('src/content/documenti/avviso-giovani.md');
		expect(sent).toContain('src/content/allegati/avviso-giovani.docx');
		expect(sent).toContain('stato: bozza');
		expect(sent).not.toContain('anna');
		expect(sent).not.toContain('Due tavoli.');
	});

	test('is one, wherever the first try broke off', async () => {
		const whole = host();
		await acceptWith(whole.ask);
		for (let call = 1; call <= whole.state.calls; call += 1) {
			await config.db.prepare('UPDATE contributions SET pull_request = NULL').run();
			const { ask, made } = host(call);
			await expect(openPullRequests(config, NOW, ask)).rejects.toThrow('could not be opened');
			await openPullRequests(config, NOW, ask);
			await openPullRequests(config, NOW, ask);
			expect((await onlyOne()).pullRequest).toBe(ADDRESS);
			expect(made.filter((one) => one.startsWith('/pulls '))).toHaveLength(1);
			expect(made.filter((one) => one.startsWith('/git/refs '))).toHaveLength(1);
		}
	});

	test('is not asked for where no Git host is configured', async () => {
		const { ask, state } = host();
		await decide({ azione: 'accogli', indirizzo: 'avviso-giovani' }, 100, ask);
		expect(state.calls).toBe(0);
		expect((await onlyOne()).state).toBe('accepted');
	});
});
