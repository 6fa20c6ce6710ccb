import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Folder of the ladder, an import that goes up or out of it, an import that goes down. */
const LADDER: readonly { file: string; refused: readonly string[]; allowed: readonly string[] }[] =
	[
		{
			file: 'src/legal/x.ts',
			refused: ['#domain/a.ts', '../domain/a.ts', './../domain/a.ts', 'node:fs', '#text/it.ts'],
			allowed: ['zod', './acts.ts'],
		},
		{
			file: 'src/domain/x.ts',
			refused: ['#text/it.ts', 'astro:content', 'node:crypto', '#functions/config.ts'],
			allowed: ['zod', '#legal/acts.ts', './access.ts'],
		},
		{
			file: 'src/text/x.ts',
			refused: ['#schemas/document.ts', '#functions/config.ts', 'zod'],
			allowed: ['#domain/access.ts', './it.ts'],
		},
		{
			file: 'src/schemas/x.ts',
			refused: ['#functions/config.ts', '#components/Box.astro', 'astro:content', '../pages/a.ts'],
			allowed: ['#domain/access.ts', '#text/it.ts', 'zod'],
		},
		{
			file: 'src/integrations/x.ts',
			refused: ['#components/Box.astro', '#functions/worker.ts', '#actions/a.ts'],
			allowed: ['#schemas/document.ts', 'node:fs', '#functions/manifest.ts'],
		},
		{
			file: 'functions/storage/x.ts',
			refused: [
				'@auth/core',
				'@auth/core/types',
				'cloudflare:workers',
				'../gate.ts',
				'#actions/a.ts',
			],
			allowed: ['#domain/access.ts', '#functions/config.ts'],
		},
		{
			file: 'functions/x.ts',
			refused: ['./worker.ts', './gate.ts', '#functions/gate.ts', '@astrojs/cloudflare/handler'],
			allowed: ['./config.ts', '#domain/access.ts'],
		},
		{
			file: 'functions/auth/x.ts',
			refused: ['#functions/gate.ts', '#layouts/Page.astro', 'cloudflare:workers', 'astro:content'],
			allowed: ['@auth/core', '#functions/storage/people.ts'],
		},
		{
			file: 'functions/gate.ts',
			refused: ['./worker.ts', '#functions/worker.ts', '@auth/core', '#components/Box.astro'],
			allowed: ['#domain/access.ts', './manifest.ts'],
		},
		{
			file: 'functions/worker.ts',
			refused: ['#components/Box.astro', '@auth/core', '../src/pages/a.ts'],
			allowed: ['./gate.ts', '#functions/gate.ts', '@astrojs/cloudflare/handler'],
		},
		{
			file: 'src/scripts/search/x.ts',
			refused: ['#functions/visit.ts', '#schemas/document.ts', '#components/Box.astro', 'node:fs'],
			allowed: ['./view.ts', '#text/it.ts', '#legal/searchable.ts', '#domain/access.ts'],
		},
		{
			file: 'src/components/x.ts',
			refused: ['#functions/visit.ts', 'astro:content', '#layouts/Page.astro', '#actions/a.ts'],
			allowed: ['#text/it.ts', '#domain/access.ts', '#components/Box.astro'],
		},
		{
			file: 'src/layouts/x.ts',
			refused: ['#functions/visit.ts', 'astro:content', '../pages/a.ts'],
			allowed: ['#components/Box.astro', '#layouts/Page.astro'],
		},
		{
			file: 'src/actions/x.ts',
			refused: ['#components/Box.astro', '#layouts/Page.astro', '#functions/gate.ts'],
			allowed: ['#functions/auth/sign-in.ts', '#schemas/document.ts'],
		},
		{
			file: 'src/pages/area/x.ts',
			refused: ['#functions/worker.ts', '#functions/gate.ts', '@auth/core', '../../layouts/a.ts'],
			allowed: ['astro:content', '#layouts/Page.astro', '#actions/a.ts', '#functions/visit.ts'],
		},
	];

const CASES = LADDER.flatMap(({ file, refused, allowed }) => [
	...refused.map((imported) => ({ file, imported, refused: true })),
	...allowed.map((imported) => ({ file, imported, refused: false })),
]).map((ladderCase, number) => ({ ...ladderCase, number }));

let folder = '';
let refusedFiles: ReadonlySet<string> = new Set();

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'ladder-'));
	copyFileSync('biome.json', join(folder, 'biome.json'));
	for (const { file, imported, number } of CASES) {
		for (const path of placesOf(file, number)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), sourceOf(path, imported));
		}
	}
	refusedFiles = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an import goes down the ladder or is refused', () => {
	test.each(CASES)('$file importing $imported: refused is $refused', (ladderCase) => {
		const places = placesOf(ladderCase.file, ladderCase.number);
		const found = places.map((path) => refusedFiles.has(path));
		expect(found).toEqual(places.map(() => ladderCase.refused));
	});
});

/** The doors are named files: each case of theirs lives in a root of its own. */
function placesOf(file: string, number: number): string[] {
	if (/^functions\/\w+\.ts$/.test(file) && !file.endsWith('/x.ts')) return [`${number}/${file}`];
	const typescript = file.replace('x.ts', `x${number}.ts`);
	const isPresentation = /^src\/(components|layouts|pages)\//.test(file);
	return isPresentation ? [typescript, typescript.replace('.ts', '.astro')] : [typescript];
}

function sourceOf(path: string, imported: string): string {
	const code = `import { used } from '${imported}';\n\nexport const x = used;\n`;
	return path.endsWith('.astro') ? `---\n${code}---\n\n<p>{x}</p>\n` : code;
}

function lint(): Set<string> {
	const refused = new Set<string>();
	const doors = CASES.filter((c) => placesOf(c.file, c.number)[0]?.startsWith(`${c.number}/`));
	for (const path of lintIn(folder)) refused.add(path);
	for (const { number } of doors) {
		copyFileSync('biome.json', join(folder, `${number}`, 'biome.json'));
		for (const path of lintIn(join(folder, `${number}`))) refused.add(`${number}/${path}`);
	}
	return refused;
}

function lintIn(cwd: string): string[] {
	const flags = ['--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
	const biome = resolve('node_modules/.bin/biome');
	let report: string;
	try {
		report = execFileSync(biome, ['lint', ...flags, '.'], { cwd, stdio: 'pipe', encoding: 'utf8' });
	} catch (error) {
		report = (error as { stdout: string }).stdout;
	}
	const { diagnostics } = JSON.parse(report) as { diagnostics: Diagnostic[] };
	return diagnostics
		.filter((diagnostic) => diagnostic.category === 'lint/style/noRestrictedImports')
		.map((diagnostic) => diagnostic.location.path);
}

type Diagnostic = { category: string; location: { path: string } };
