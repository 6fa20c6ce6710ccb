import type { ProgrammeSeminar } from '#domain/programme.ts';
import { printedCode } from '#domain/seminar-certificate.ts';
import { certificate as text } from '#text/certificate.ts';
import { hoursInWords } from '#text/seminar-moment.ts';
import { closeSheet, openSheet, type Sheet, writeLine } from './certificate-sheet.ts';

export type Certificate = {
	person: string;
	organisation: string;
	seminar: Pick<ProgrammeSeminar, 'title' | 'start' | 'end' | 'place'>;
	code: string;
	/** Of the site, without a slash at the end. */
	origin: string;
};

type Style = { face: 'title' | 'text'; size: number };

const TITLE = { face: 'title', size: 28 } as const;
const NAME = { face: 'title', size: 20 } as const;
const BODY = { face: 'text', size: 14 } as const;
const SMALL = { face: 'text', size: 11 } as const;

/**
 * The certificate of attendance as a tagged PDF, whose text is read in the order in which it stands.
 * The same certificate is the same file, whenever it is asked for.
 */
export function writeCertificate(certificate: Certificate): Promise<Uint8Array<ArrayBuffer>> {
	const { person, organisation, seminar, code, origin } = certificate;
	const sheet = openSheet(text.documentTitle(seminar.title), new Date(seminar.end));
	const root = sheet.struct('Document', { title: text.documentTitle(seminar.title) });
	sheet.addStructure(root);
	const add = (tag: 'H1' | 'P', line: string, style: Style) => {
		root.add(sheet.struct(tag, {}, [() => writeLine(sheet, line, style)]));
	};
	drawFrame(sheet);
	add('P', text.issuer, BODY);
	sheet.moveDown(3);
	add('H1', text.title, TITLE);
	sheet.moveDown(1.5);
	add('P', text.states, BODY);
	add('P', person, NAME);
	add('P', text.ofOrganisation(organisation), BODY);
	sheet.moveDown(1.5);
	add('P', text.attended, BODY);
	add('P', seminar.title, NAME);
	sheet.moveDown(1.5);
	add('P', `${text.when}: ${hoursInWords(seminar)}`, BODY);
	add('P', `${text.where}: ${seminar.place}`, BODY);
	sheet.moveDown(3);
	add('P', `${text.code}: ${printedCode(code)}`, BODY);
	add('P', text.verify, SMALL);
	add('P', `${origin}/attestati/`, SMALL);
	root.end();
	return closeSheet(sheet);
}

/** Two bands in the colours of the site; drawn, and not read aloud. */
function drawFrame(sheet: Sheet): void {
	const { width, height } = sheet.page;
	sheet.markContent('Artifact', { type: 'Layout' });
	sheet.rect(0, 0, width, 18).fill('#0f5257');
	sheet.rect(0, height - 18, width, 18).fill('#0f5257');
	sheet.endMarkedContent();
}
