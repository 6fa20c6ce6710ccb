import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Audience } from '#domain/access.ts';
import type { BuiltFile } from '#integrations/site-manifest/built-files.ts';
import { CANARY_STEM, type Canary } from './canary.ts';
import { checkCanaries } from './check-canaries.ts';
import { checkNames } from './check-names.ts';
import { checkSecrets } from './check-secrets.ts';

const SOURCE = 'documenti/verbale.md';
const [TITLE, SLUG, ATTACHMENT, INTERNAL] = ['0001', '0002', '0003', '0004'].map(
	(number) => `${CANARY_STEM}${number}w`,
) as [string, string, string, string];
const CANARIES: Canary[] = [
	{ word: TITLE, source: SOURCE, field: 'titolo' },
	{ word: SLUG, source: SOURCE, field: 'slug' },
	{ word: ATTACHMENT, source: 'allegati/verbale.pdf', field: 'page 1' },
	{ word: INTERNAL, source: 'documenti/interno.md', audience: 'staff', field: 'titolo' },
];

/** A site with two documents and an attachment, where nothing is in the wrong place. */
const SOUND: Record<string, [Audience, string | Buffer]> = {
	'/index.html': ['public', '<h1>Benvenuti</h1>'],
	'/sitemap-0.xml': ['public', '<urlset></urlset>'],
	'/pagefind/fragment/it_1.pf_fragment': ['public', gzipSync('{"content":"Benvenuti"}')],
	'/risorse/a.js': ['public', 'let a;'],
	[`/area/biblioteca/${SLUG}/index.html`]: ['members', `<h1>${TITLE}</h1>`],
	'/area/allegati/verbale.pdf': ['members', `%PDF-1.7\n% ${ATTACHMENT}\n`],
	'/area/pagefind/fragment/it_1.pf_fragment': [
		'members',
		gzipSync(`{"content":"${TITLE} ${ATTACHMENT}"}`),
	],
	'/staff/documenti/interno/index.html': ['staff', `<h1>${INTERNAL}</h1>`],
};

function siteWith(changes: typeof SOUND) {
	const all = Object.entries({ ...SOUND, ...changes });
	const files: BuiltFile[] = all.map(([path, [, bytes]]) => ({ path, bytes: Buffer.from(bytes) }));
	const listed = all.map(([file, [audience]]) => ({ file, url: file, audience }));
	return { files, manifest: { build: 'b', files: listed } };
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
const pdf = (text: string) =>
	Buffer.concat([
		Buffer.from('%PDF-1.7\nstream\n'),
		deflateSync(text),
		Buffer.from('\nendstream\n'),
	]);

test('a site where everything is in its place has no leak', () => {
	expect(checkCanaries({ ...siteWith({}), canaries: CANARIES })).toEqual([]);
});

describe('the check names the public file and the field that stands in it, where', () => {
	test.each<[string, { path: string; content: string | Buffer; field: string }]>([
		[
			'a page lists a reserved title',
			{ path: '/index.html', content: `<li>${TITLE}</li>`, field: 'titolo' },
		],
		[
			'a page carries it as data',
			{ path: '/index.html', content: `<p data-p="${base64(`"${TITLE}"`)}">`, field: 'titolo' },
		],
		[
			'the sitemap lists a reserved slug',
			{ path: '/sitemap-0.xml', content: `<loc>/x/${SLUG}/</loc>`, field: 'slug' },
		],
		[
			'the public search holds the text of an attachment',
			{
				path: '/pagefind/fragment/it_1.pf_fragment',
				content: gzipSync(`{"content":"${ATTACHMENT}"}`),
				field: 'page 1',
			},
		],
		[
			'a public script holds a title',
			{ path: '/risorse/a.js', content: `let a="\\x71${TITLE.slice(1)}"`, field: 'titolo' },
		],
		[
			'a public attachment holds the text of a reserved one',
			{ path: '/allegati/b.pdf', content: pdf(`(${ATTACHMENT}) Tj`), field: 'page 1' },
		],
		[
			'the name of a public file is a reserved slug',
			{ path: `/allegati/${SLUG}.pdf`, content: '', field: 'slug' },
		],
	])('%s', (_where, { path, content, field }) => {
		const site = siteWith({ [path]: ['public', content] });
		const problems = checkCanaries({ ...site, canaries: CANARIES });
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(`${path}: `);
		expect(problems[0]).toContain(`«${field}»`);
	});

	test('a reserved page is given the class of a public one', () => {
		const path = `/area/biblioteca/${SLUG}/index.html`;
		const site = siteWith({ [path]: ['public', `<h1>${TITLE}</h1>`] });
		expect(checkCanaries({ ...site, canaries: CANARIES }).join('\n')).toContain(`${path}: `);
	});

	test('the search of members holds what is for staff', () => {
		const path = '/area/pagefind/fragment/it_2.pf_fragment';
		const site = siteWith({ [path]: ['members', gzipSync(`{"content":"${INTERNAL}"}`)] });
		const problems = checkCanaries({ ...site, canaries: CANARIES });
		expect(problems).toEqual([expect.stringContaining(`${path}: `)]);
	});

	test('the search of members does not find the page of a PDF', () => {
		const path = '/area/pagefind/fragment/it_1.pf_fragment';
		const site = siteWith({ [path]: ['members', gzipSync('{}')] });
		const problems = checkCanaries({ ...site, canaries: CANARIES });
		expect(problems).toEqual([
			expect.stringMatching(/«page 1» di allegati\/verbale\.pdf.*\/area\/pagefind\//),
		]);
	});

	test('public search does not find the page of a public PDF', () => {
		const word = `${CANARY_STEM}0005w`;
		const open = {
			word,
			source: 'allegati/aperto.pdf',
			audience: 'public',
			field: 'page 1',
		} as const;
		const site = siteWith({
			'/allegati/aperto.pdf': ['public', word],
			'/area/pagefind/fragment/it_2.pf_fragment': ['members', gzipSync(word)],
		});
		const problems = checkCanaries({ ...site, canaries: [...CANARIES, open] });
		expect(problems).toEqual([expect.stringMatching(/aperto\.pdf.* \/pagefind\//)]);
	});

	test('a field is in no file at all, so that nothing would be seen of it', () => {
		const site = siteWith({ '/staff/documenti/interno/index.html': ['staff', '<h1>Altro</h1>'] });
		const problems = checkCanaries({ ...site, canaries: CANARIES });
		expect(problems).toEqual([expect.stringContaining('documenti/interno.md')]);
	});
});

describe('a word that no file holds proves nothing', () => {
	const PROCEDURE = 'procedure/valbruna.md';
	const canaries: Canary[] = [
		{ word: `${CANARY_STEM}0021w`, source: PROCEDURE, field: 'titolo' },
		{ word: `${CANARY_STEM}0022w`, source: 'norme/l-241-1990.md', field: 'significato' },
		{ word: `${CANARY_STEM}0023w`, source: SOURCE, field: 'scheda.esito' },
	];

	test('unless it need not be shown', () => {
		expect(checkCanaries({ ...siteWith({}), canaries })).toEqual([
			expect.stringContaining(PROCEDURE),
		]);
	});
});

describe('of an announced document', () => {
	const [NAME, BODY, SUMMARY] = ['0011', '0012', '0013'].map(
		(number) => `${CANARY_STEM}${number}w`,
	) as [string, string, string];
	const announced = true;
	const canaries: Canary[] = [
		{ word: NAME, source: SOURCE, field: 'titolo', announced },
		{ word: BODY, source: SOURCE, field: 'ente', announced },
		{ word: SUMMARY, source: SOURCE, field: 'sommario' },
		{ word: '1951-03-07', source: SOURCE, field: 'data' },
	];
	const page: [Audience, string] = ['members', `${NAME} ${BODY} ${SUMMARY} 7 marzo 1951`];
	const row = `<li id="${NAME}"><strong>${NAME}</strong> ${BODY} · 1951</li>`;

	function problemsOf(changes: typeof SOUND): string[] {
		const site = siteWith({
			'/area/biblioteca/documento/index.html': page,
			'/biblioteca/index.html': ['public', row],
			...changes,
		});
		return checkCanaries({ ...site, canaries });
	}

	test('title, body and year may stand in the public library and in its search', () => {
		const record = gzipSync(`{"meta":{"nome":"${NAME}","ente":"${BODY}","anno":"1951"}}`);
		expect(problemsOf({ '/pagefind/fragment/it_2.pf_fragment': ['public', record] })).toEqual([]);
	});

	test.each([
		['its title in the feed', '/feed.xml', `<title>${NAME}</title>`, 'titolo'],
		['its body on another page', '/index.html', BODY, 'ente'],
		['its summary', '/biblioteca/index.html', `${row}<p>${SUMMARY}</p>`, 'sommario'],
		['its day, for people', '/biblioteca/index.html', `${row} 7 marzo 1951`, 'data'],
		['its day, for machines', '/biblioteca/index.html', `${row} 1951-03-07`, 'data'],
	])('%s is a leak', (...[, path, content, field]) => {
		expect(problemsOf({ [path]: ['public', content] }).join('\n')).toContain(
			`${path}: contiene «${field}»`,
		);
	});

	test('the names must stand there', () => {
		expect(problemsOf({ '/biblioteca/index.html': ['public', ''] })).toEqual([
			expect.stringContaining('«titolo»'),
			expect.stringContaining('«ente»'),
		]);
	});
});

describe('in the built site the names of what is reserved stand in no public file', () => {
	const NAME = {
		source: SOURCE,
		slug: 'verbale-di-gennaio',
		title: 'L’esito del tavolo',
		attachments: ['verbale.pdf'],
		announced: false,
	};

	function leaks(content: string, announced = false): string[] {
		const { manifest, files } = siteWith({ '/feed.xml': ['public', content] });
		return checkNames(manifest, files, [{ ...NAME, announced }]);
	}

	test.each([
		['the slug', '<loc>https://c.example/area/biblioteca/verbale-di-gennaio/</loc>', 'slug'],
		['the title', '<p>L’esito del tavolo</p>', 'titolo'],
		['the title with entities', '<p>L&#8217;esito del&nbsp;tavolo</p>', 'titolo'],
		['the title as search spells it', '{"content":"L\'esito del tavolo"}', 'titolo'],
		['the title in other capitals', '<p>L’ESITO  DEL TAVOLO</p>', 'titolo'],
		['an attachment', '<a href="/area/allegati/verbale.pdf">', 'allegati'],
	])('%s', (_what, content, field) => {
		expect(leaks(content)).toEqual([expect.stringMatching(`^/feed.xml: .*«${field}»`)]);
	});

	test('but an announced document may be named, though not linked to', () => {
		expect(leaks('<p>L’esito del tavolo</p>', true)).toEqual([]);
		expect(leaks('/area/biblioteca/verbale-di-gennaio/', true)).toHaveLength(1);
	});

	test('and a public attachment of the same name is no leak', () => {
		expect(leaks('<a href="/allegati/verbale.pdf">')).toEqual([]);
	});
});

test('a secret of the environment, or a private key, in a built file is named by its variable', () => {
	const files = [
		{ path: '/entry.mjs', bytes: Buffer.from('const s = "0123456789abcdef"') },
		{ path: '/key.mjs', bytes: Buffer.from('-----BEGIN PRIVATE KEY-----') },
	];
	const environment = { AUTH_SECRET: '0123456789abcdef', HOME: 'const' };
	expect(checkSecrets(files, environment)).toEqual([
		expect.stringMatching(/^\/entry\.mjs: .*AUTH_SECRET/),
		expect.stringMatching(/^\/key\.mjs: .*chiave privata/),
	]);
});
