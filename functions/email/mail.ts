export type Mail = {
	/** The same at every attempt, so that a mail sent twice can be told from two mails. */
	id: string;
	/** `<id@host>`, for the senders that may set it. */
	messageId: string;
	recipient: string;
	subject: string;
	text: string;
	html: string;
	/** An iCalendar file to attach, `null` without one. */
	calendar: string | null;
	/** Where one leaves the list in one click, `null` for a mail that belongs to none. */
	unsubscribe: string | null;
};

/** Hands a mail over, and throws when it is not certain that it was accepted. */
export type Sender = (mail: Mail) => Promise<void>;
