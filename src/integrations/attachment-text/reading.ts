/** What came of reading a PDF. Expected outcomes all: nothing here is a bug. */
export type PdfReading =
	| ReadPdf
	/** Locked by a password, or by what its author forbids. */
	| { kind: 'encrypted' }
	| { kind: 'damaged'; cause: DamageCause }
	| { kind: 'too-long'; most: 'pages' | 'characters' }
	/** It took more time or memory than a document of the library ever needs. */
	| { kind: 'unfinished'; limit: 'time' | 'memory' };

export type ReadPdf = {
	kind: 'read';
	/** The text of each page, in reading order, on one line. */
	pages: readonly string[];
	/** Whether the file says what is a heading, a list, a table, as screen readers need. */
	tagged: boolean;
	/** What the file could do by itself, or what it hides. */
	active: readonly ActiveContent[];
	title?: string;
	author?: string;
	language?: string;
};

export type DamageCause = 'not-a-pdf' | 'cut-short' | 'unreadable';

export type ActiveContent =
	| 'script'
	| 'program'
	| 'form-sent-away'
	| 'file-inside'
	| 'media'
	| 'xfa';

/** Far more than any act has: past these a file is not what the library is for. */
export const MOST_PAGES = 1_000;
export const MOST_CHARACTERS = 4_000_000;
