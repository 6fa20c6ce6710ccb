/** How the rules of `src/domain/retention/network.ts` are carried out; `?1`: ms since 1970, before which. */
export const NETWORK_FORGETTING: Readonly<Record<string, string>> = {
	'network-messages': 'DELETE FROM network_messages WHERE sent_at < ?1',
	// The schedule deletes the files that no row names any more.
	'declined-files': `UPDATE contributions SET file_key = NULL
		WHERE state = 'declined' AND changed_at < ?1 AND file_key IS NOT NULL`,
	'accepted-files': `UPDATE contributions SET file_key = NULL
		WHERE state = 'accepted' AND changed_at < ?1 AND file_key IS NOT NULL`,
	'contribution-messages': `DELETE FROM contribution_messages WHERE contribution_id IN
		(SELECT id FROM contributions
		WHERE state IN ('accepted', 'declined', 'withdrawn') AND changed_at < ?1)`,
};
