import type { JoiningFacts } from '#actions/receive-application.ts';
import { siteFacts } from '#schemas/built-site-facts.ts';

/** What of `sito.yaml` whoever asks to join reads, on the page and in the mail. */
export const joiningFacts: JoiningFacts = {
	plans: siteFacts.adesioni,
	answers: whoAnswers(),
};

/** @throws if `sito.yaml` names nobody for joining: the build stops there */
function whoAnswers(): JoiningFacts['answers'] {
	const contact = siteFacts.contatti.find(({ per }) => per === 'adesioni');
	if (!contact) throw new Error('sito.yaml names no contact with «per: adesioni».');
	return { name: contact.nome, address: contact.email };
}
