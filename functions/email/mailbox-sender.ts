import type { Mail } from './mail.ts';

/** The local mailbox reads the outbox itself: there a mail has arrived as soon as it is written. */
export async function mailboxSender(_mail: Mail): Promise<void> {}
