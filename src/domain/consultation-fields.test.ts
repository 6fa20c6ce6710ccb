import { describe, expect, test } from 'vitest';
import { agreementFields, appearanceFields } from './appearance-fields.ts';
import { readConsultation } from './consultation-fields.ts';
import { savedName } from './consultation-files.ts';
import { readFields } from './form-reading.ts';

const ASKED = {
	oggetto: 'Serve il CIG?',
	argomento: 'cig-cup',
	fase: '03',
	domanda: 'Dobbiamo chiedere\r\nun CIG?',
	risposta: 'posta',
};

function typed(fields: Readonly<Record<string, string>>) {
	return (name: string) => fields[name] ?? '';
}

describe('a consultation', () => {
	test('is read in its one written form', () => {
		expect(readConsultation(typed(ASKED))).toEqual({
			ok: true,
			values: {
				subject: 'Serve il CIG?',
				topic: 'cig-cup',
				phase: '03',
				question: 'Dobbiamo chiedere\nun CIG?',
				replyBy: 'posta',
				phone: '',
				times: '',
			},
		});
	});

	test('needs a telephone number where the answer comes by telephone', () => {
		const reading = readConsultation(typed({ ...ASKED, risposta: 'telefono' }));
		expect(reading).toEqual({
			ok: false,
			faults: [{ field: 'phone', fault: { kind: 'missing' } }],
		});
		const answered = { ...ASKED, risposta: 'telefono', telefono: '02 1234567' };
		expect(readConsultation(typed(answered)).ok).toBe(true);
	});

	test('tells all that is missing at once', () => {
		const reading = readConsultation(() => '');
		expect(reading.ok ? [] : reading.faults.map(({ field }) => field)).toEqual([
			'subject',
			'topic',
			'phase',
			'question',
			'replyBy',
		]);
	});

	test('knows only the themes and phases of the library', () => {
		const reading = readConsultation(typed({ ...ASKED, argomento: 'altro', fase: '99' }));
		expect(reading.ok ? [] : reading.faults).toEqual([
			{ field: 'topic', fault: { kind: 'unknown' } },
			{ field: 'phase', fault: { kind: 'unknown' } },
		]);
	});
});

describe('the days of an appearance', () => {
	const fields = appearanceFields('2026-11-23');
	test.each([
		['2027-03-12', '2027-03-12'],
		['12/3/2027', '2027-03-12'],
		['12.03.2027', '2027-03-12'],
		['2026-11-24', '2026-11-24'],
		['2026-11-23', null],
		['2027-02-30', null],
		['2031-01-01', null],
		['domani', null],
	])('%s is read as %s', (day, expected) => {
		const reading = fields.firstDay.read(day);
		expect(reading.ok ? reading.value : null).toBe(expected);
	});

	test.each([
		['9:30', '09:30'],
		['09.30', '09:30'],
		['24:00', null],
		['9', null],
	])('the hour %s is read as %s', (time, expected) => {
		const reading = agreementFields('2026-11-23').from.read(time);
		expect(reading.ok ? reading.value : null).toBe(expected);
	});

	test('one of them is enough', () => {
		const reading = readFields(
			fields,
			typed({
				iniziativa: 'Giornata',
				luogo: 'Sala',
				'data-1': '2027-03-12',
				tema: 'normativo',
				pubblico: 'Operatori',
			}),
		);
		expect(reading.ok).toBe(true);
	});
});

test.each([
	['bozza avviso.docx', 'docx', 'bozza avviso.docx'],
	['../../etc/passwd', 'pdf', 'passwd.pdf'],
	['C:\\Documenti\\avviso.pdf.exe', 'pdf', 'avviso.pdf.pdf'],
	['a\r\nSet-Cookie: x.pdf', 'pdf', 'a Set-Cookie x.pdf'],
	['‮fdp.exe', 'png', 'fdp.png'],
	['"; filename=x.html', 'jpg', 'filename=x.jpg'],
	['....', 'odt', 'allegato.odt'],
	['', 'odt', 'allegato.odt'],
	[`${'à'.repeat(300)}.pdf`, 'pdf', `${'à'.repeat(80)}.pdf`],
])('a file called %j is saved as %s: %s', (given, extension, expected) => {
	expect(savedName(given, extension)).toBe(expected);
});
