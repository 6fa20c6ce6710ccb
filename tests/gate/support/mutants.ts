/** A gate with one known fault. `change` rewrites one sentence of a source file. */
export type Mutant = {
	fault: string;
	change?: { file: string; from: string; to: string };
	assetsFirst?: boolean;
};

const SOMEBODY =
	"{ kind: 'person', personId: 'x', name: 'x', staff: true, organisation: null } as const";

/** Faults that gates of other sites have had, and some of our own making. */
export const MUTANTS: readonly Mutant[] = [
	{
		fault: 'decides by a prefix of the address',
		change: {
			file: 'functions/gate.ts',
			from: 'audience: found.audience, reserved }',
			to: "audience: call.path.startsWith('/area/') ? 'members' : 'public', reserved: call.path.startsWith('/area/') }",
		},
	},
	{
		fault: 'drops letter case before it looks',
		change: {
			file: 'functions/path.ts',
			from: 'if (pathname.length > LONGEST',
			to: 'pathname = pathname.toLowerCase(); if (pathname.length > LONGEST',
		},
	},
	{
		fault: 'decodes twice',
		change: {
			file: 'functions/path.ts',
			from: 'if (pathname.length > LONGEST',
			to: 'try { pathname = decodeURIComponent(decodeURIComponent(pathname)); } catch {} if (pathname.length > LONGEST',
		},
	},
	{
		fault: 'searches the whole URL for a public word',
		change: {
			file: 'functions/door.ts',
			from: 'const { visitor, sessionHash } = reading;',
			to: `const { sessionHash } = reading; const visitor = request.url.includes('/seminari/') ? ${SOMEBODY} : reading.visitor;`,
		},
	},
	{
		fault: 'takes every hashed resource for public',
		change: {
			file: 'functions/gate.ts',
			from: 'audience: file.audience, offer',
			to: "audience: path.startsWith('/risorse/') ? 'public' : file.audience, offer",
		},
	},
	{ fault: 'lets the asset store answer first', assetsFirst: true },
	{
		fault: 'believes an intermediary about the address',
		change: {
			file: 'functions/worker.ts',
			from: 'canonicalPath(new URL(request.url).pathname)',
			to: "canonicalPath(request.headers.get('X-Forwarded-Uri') ?? new URL(request.url).pathname)",
		},
	},
	{
		fault: 'sends the file when something breaks',
		change: {
			file: 'functions/worker.ts',
			from: "return plainAnswer('unavailable');",
			to: 'return new Response((await globalThis.brokenGate.ASSETS.fetch(arrival.request.url)).body);',
		},
	},
	{
		fault: 'forgets HEAD',
		change: {
			file: 'functions/gate.ts',
			from: 'const entry = decideEntry(target.wanted, visitor);',
			to: "if (call.method === 'HEAD') return target.offer; const entry = decideEntry(target.wanted, visitor);",
		},
	},
	{
		fault: 'tells missing addresses from existing ones',
		change: {
			file: 'src/domain/access.ts',
			from: "if (wanted.audience === 'public') return 'allowed';",
			to: "if (wanted.audience === 'public') return 'allowed'; if (wanted.audience === null) return 'unknown';",
		},
	},
	{
		fault: 'takes a lapsed membership for a current one',
		change: { file: 'src/domain/access.ts', from: "return 'lapsed';", to: "return 'member';" },
	},
	{
		fault: 'takes any well-formed cookie for a member',
		change: {
			file: 'functions/auth/read-visitor.ts',
			from: 'if (!session) return NOBODY;',
			to: `if (!session) return { visitor: ${SOMEBODY}, sessionHash: null };`,
		},
	},
	{
		fault: 'forgets that a person was removed',
		change: {
			file: 'functions/storage/read-session.ts',
			from: 'AND p.removed_at IS NULL',
			to: '',
		},
	},
	{
		fault: 'answers to any host',
		change: {
			file: 'functions/door.ts',
			from: 'if (origin !== config.origin) {',
			to: 'if (false) {',
		},
	},
];
