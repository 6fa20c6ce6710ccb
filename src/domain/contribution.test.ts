import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contributionFields } from './contribution-fields.ts';
import { refuseContent } from './contribution-file.ts';
import { CONTRIBUTION_STEPS, type ContributionStep, mayTake } from './contribution-states.ts';
import { readFields } from './form-reading.ts';
import { packedBytes, readZipDirectory } from './zip-directory.ts';

test.each([
	['ask', { received: true, asked: false, accepted: false, declined: false, withdrawn: false }],
	['accept', { received: true, asked: true, accepted: false, declined: false, withdrawn: false }],
	['decline', { received: true, asked: true, accepted: false, declined: false, withdrawn: false }],
	['answer', { received: false, asked: true, accepted: false, declined: false, withdrawn: false }],
	['withdraw', { received: true, asked: true, accepted: false, declined: false, withdrawn: false }],
] as const)('the step %s may be taken from: %j', (step, states) => {
	for (const [state, allowed] of Object.entries(states))
		expect([state, mayTake(step, state as keyof typeof states)]).toEqual([state, allowed]);
});

test('every step is in the table above', () => {
	const steps: ContributionStep[] = ['ask', 'accept', 'decline', 'answer', 'withdraw'];
	expect(Object.keys(CONTRIBUTION_STEPS)).toEqual(steps);
});

const FORM: Record<string, string> = {
	titolo: 'Avviso per i giovani (esempio)',
	tipo: 'avviso',
	anno: '2026',
	licenza: 'cc-by',
	diritti: 'si',
};

function faultsOf(changes: Record<string, string>) {
	const reading = readFields(
		contributionFields(2026),
		(name) => ({ ...FORM, ...changes })[name] ?? '',
	);
	return reading.ok ? [] : reading.faults.map(({ field, fault }) => `${field} ${fault.kind}`);
}

test.each([
	[{}, []],
	[{ titolo: '' }, ['title missing']],
	[{ titolo: 'a'.repeat(111) }, ['title too-long']],
	[{ tipo: 'norma' }, ['type unknown']],
	[{ anno: '2027' }, ['year malformed']],
	[{ anno: '1969' }, ['year malformed']],
	[{ anno: '20 26' }, ['year malformed']],
	[{ licenza: 'mia' }, ['licence unknown']],
	[{ diritti: '' }, ['rights missing']],
	[{ nota: 'a'.repeat(1501) }, ['note too-long']],
])('the form with %j has the faults %j', (changes, faults) => {
	expect(faultsOf(changes)).toEqual(faults);
});

const bytes = (text: string) => new TextEncoder().encode(text);
const DOCX = { '[Content_Types].xml': bytes('<Types/>'), 'word/document.xml': bytes('<w:p/>') };
const ODT = {
	mimetype: bytes('application/vnd.oasis.opendocument.text'),
	'content.xml': bytes('<a/>'),
};

describe('a file', () => {
	test.each([
		['a document of Word', zipSync(DOCX), 'docx', null],
		['a document of LibreOffice', zipSync(ODT), 'odt', null],
		['one with macros', zipSync({ ...DOCX, 'word/vbaProject.bin': bytes('x') }), 'docx', 'active'],
		['one with Basic', zipSync({ ...ODT, 'Basic/Standard/a.xml': bytes('x') }), 'odt', 'active'],
		['one with a program', zipSync({ ...DOCX, 'word/a.exe': bytes('x') }), 'docx', 'active'],
		[
			'one with a packed object',
			zipSync({ ...DOCX, 'word/embeddings/oleObject1.bin': bytes('x') }),
			'docx',
			'active',
		],
		['one without a text', zipSync({ 'a.txt': bytes('x') }), 'docx', 'broken'],
		['an archive cut short', zipSync(DOCX).slice(0, -30), 'docx', 'broken'],
		['nothing', new Uint8Array(), 'odt', 'broken'],
		[
			'a PDF',
			bytes('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n'),
			'pdf',
			null,
		],
		[
			'a PDF with a password',
			bytes('%PDF-1.7\ntrailer <</Encrypt 5 0 R>>\n%%EOF'),
			'pdf',
			'encrypted',
		],
		['a PDF with a script', bytes('%PDF-1.7\n<</S /JavaScript /JS (x)>>\n%%EOF'), 'pdf', 'active'],
		['a PDF that starts programs', bytes('%PDF-1.7\n<</S /Launch >>\n%%EOF'), 'pdf', 'active'],
		[
			'a PDF whose packed bytes spell a script',
			bytes('%PDF-1.7\n<<>>\nstream\n/JS (x)\nendstream\ntrailer <<>>\n%%EOF'),
			'pdf',
			null,
		],
		['a PDF cut short', bytes('%PDF-1.7\n1 0 obj'), 'pdf', 'broken'],
	] as const)('that is %s', (...[, content, format, refusal]) => {
		expect(refuseContent(content, format)).toBe(refusal);
	});

	test('whose parts have a password is refused', () => {
		const archive = zipSync(DOCX);
		const flags = archive.findLastIndex((_, at) => archive[at] === 0x50 && archive[at + 2] === 1);
		archive[flags + 8] = 1;
		expect(refuseContent(archive, 'docx')).toBe('encrypted');
	});

	test('that would swell beyond measure is refused without being unpacked', () => {
		const archive = zipSync(DOCX);
		const entry = archive.findLastIndex((_, at) => archive[at] === 0x50 && archive[at + 2] === 1);
		new DataView(archive.buffer).setUint32(entry + 24, 0xfffffff0, true);
		expect(refuseContent(archive, 'docx')).toBe('swollen');
	});
});

test('an archive is read entry by entry', () => {
	const archive = zipSync({ 'à/b.xml': bytes('ciao') }, { level: 0 });
	const entries = readZipDirectory(archive) ?? [];
	expect(entries).toMatchObject([{ name: 'à/b.xml', method: 0, packed: 4, unpacked: 4 }]);
	expect(new TextDecoder().decode(packedBytes(archive, entries[0] as never) ?? bytes(''))).toBe(
		'ciao',
	);
});
