/** A page of the site that the reader can open. */
export type PageLink = { title: string; href: string };

/** A file that a document offers. */
export type Attachment = {
	title: string;
	href: string;
	kind: string;
	size: string;
	accessible: boolean;
	editable: boolean;
	/** What it holds, for those who can't read it. */
	summary: string | undefined;
};

/** An act that a document rests on, as the register has it. */
export type CitedNorm = {
	short: string;
	/** Its page, or the official text where readers can't open the register. */
	href: string | undefined;
	/** How it has ended, where it has. */
	status: string | undefined;
};

/** An act that has ended, and what one cites today. */
export type EndedNorm = CitedNorm & {
	since: string | undefined;
	note: string | undefined;
	todayNote: string | undefined;
	today: CitedNorm | undefined;
	/** The document that explains the change. */
	read: PageLink | undefined;
};

/** A document's procedure, with all its steps in order. */
export type ProcedurePath = PageLink & {
	/** Place of the document among the steps, from 0. */
	here: number;
	steps: readonly ProcedureStep[];
};

export type ProcedureStep = PageLink & { name: string; day: string };
