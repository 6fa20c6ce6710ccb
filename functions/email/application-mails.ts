import { escapeHtml } from '#domain/escape-html.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import type { ApplicationFact } from '#text/application-facts.ts';
import { applicationMail as text } from '#text/application-mail.ts';

/** What the two mails of an application say; all but the addresses of the site was typed by somebody. */
export type ApplicationMails = {
	/** The number, or what stands for it until the database has given one. */
	number: string;
	organisation: string;
	contact: string;
	facts: readonly ApplicationFact[];
	verified: boolean;
};

/**
 * The copy for whoever asks. It goes to an address that nobody has tried, so the free text stays out:
 * the form must not carry a stranger's words to whomever they like.
 *
 * @param answers who answers questions about joining
 */
export function composeReceipt(
	mail: ApplicationMails,
	{ id, recipient, answers }: Envelope & { answers: { name: string; address: string } },
): AddressedMail {
	const { receipt, signature } = text;
	const facts = mail.facts.filter(({ field }) => field !== 'hopes');
	const blocks: Block[] = [
		receipt.greeting(mail.contact),
		receipt.intro(mail.number),
		receipt.next,
		receipt.factsIntro,
		facts,
		receipt.corrected,
		receipt.contact(answers.name, answers.address),
		receipt.notYou,
		signature,
	];
	return write(
		{ id, recipient, kind: 'application-receipt' },
		receipt.subject(mail.number),
		blocks,
	);
}

/** @param desk whole address of the page where staff read applications, up to the number */
export function composeNotice(
	mail: ApplicationMails,
	{ id, recipient, desk }: Envelope & { desk: string },
): AddressedMail {
	const { notice, signature } = text;
	const blocks: Block[] = [
		notice.intro(mail.number),
		...(mail.verified ? [] : [notice.unverified]),
		mail.facts,
		notice.corrected,
		notice.desk,
		`${desk}${mail.number}`,
		signature,
	];
	const subject = notice.subject(mail.number, mail.organisation);
	return write({ id, recipient, kind: 'application-notice' }, subject, blocks);
}

function write(
	head: Envelope & { kind: string },
	subject: string,
	blocks: readonly Block[],
): AddressedMail {
	const plain = blocks.map(plainBlock).join('\n\n');
	return { ...head, subject, text: plain, html: htmlPage(subject, blocks), uselessAt: null };
}

function plainBlock(block: Block): string {
	if (typeof block === 'string') return block;
	return block.map(({ label, value }) => `${label}: ${value}`).join('\n');
}

function htmlPage(subject: string, blocks: readonly Block[]): string {
	return `<!doctype html>
<html lang="it">
<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body>
${blocks.map(htmlBlock).join('\n')}
</body>
</html>`;
}

function htmlBlock(block: Block): string {
	if (typeof block === 'string') return `<p>${htmlLines(block)}</p>`;
	const items = block.map(({ label, value }) => {
		return `<dt>${escapeHtml(label)}</dt><dd>${htmlLines(value)}</dd>`;
	});
	return `<dl>\n${items.join('\n')}\n</dl>`;
}

function htmlLines(lines: string): string {
	return escapeHtml(lines).replaceAll('\n', '<br>');
}

type Envelope = { id: string; recipient: string };
type Block = string | readonly ApplicationFact[];
