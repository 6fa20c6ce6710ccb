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
	/** Where one leaves the list that it belongs to, in one click and without signing in. */
	unsubscribe?: string;
};

export type AddressedMail = NewMail & { recipient: string };
