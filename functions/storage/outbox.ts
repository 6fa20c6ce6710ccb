/** A mail as it waits to be sent. */
export type NewMail = {
	id: string;
	kind: string;
	subject: string;
	text: string;
	html: string;
	/** After this moment the mail is dropped instead of sent late; `null` when it never expires. */
	uselessAt: number | null;
	/** An iCalendar file that goes with it. */
	calendar?: string;
};

export type AddressedMail = NewMail & { recipient: string };
