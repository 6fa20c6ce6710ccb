/**
 * Names that stand in the domains of certified mailboxes (PEC): those of the largest providers, and
 * those that public bodies give to their own.
 */
const CERTIFIED_LABELS: ReadonlySet<string> = new Set([
	'actaliscertymail',
	'arubapec',
	'cert',
	'certmail',
	'gigapec',
	'legalmail',
	'mypec',
	'pec',
	'pecimprese',
	'pecmail',
	'postacert',
	'postacertificata',
	'postecert',
	'registerpec',
	'sicurezzapostale',
]);

/**
 * Whether an address looks like a certified mailbox, by the labels of its domain. It is a guess: no
 * public list of the domains exists, so only whole labels count, and `comune.peccioli.pi.it` is none.
 *
 * @param address as `readEmailAddress` gives it
 */
export function looksCertified(address: string): boolean {
	const [, domain = ''] = address.split('@');
	return domain.split(/[.-]/).some((label) => CERTIFIED_LABELS.has(label));
}
