/** What is deleted by each rule of src/domain/retention/site.ts; `?1` is the moment before which. */
export const SITE_DELETIONS: Readonly<Record<string, string>> = {
	applications: 'DELETE FROM applications WHERE written_at <= ?1',
	'sign-in-requests': 'DELETE FROM sign_in_requests WHERE expires_at <= ?1',
	'closed-sign-in-requests': 'DELETE FROM closed_sign_in_requests WHERE closed_at <= ?1',
	sessions: 'DELETE FROM sessions WHERE expires_at <= ?1',
	'pending-identities': 'DELETE FROM pending_identities WHERE expires_at <= ?1',
	'rate-limits': 'DELETE FROM rate_limits WHERE ends_at <= ?1',
	'sign-in-mails': "DELETE FROM outbox WHERE kind = 'sign-in' AND useless_at <= ?1",
	mails: "DELETE FROM outbox WHERE state <> 'waiting' AND created_at <= ?1",
	deeds: 'DELETE FROM deeds WHERE done_at <= ?1',
};
