import { escapeHtml } from '#domain/escape-html.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';

/** A paragraph, or facts with their labels; both as they were written, of which HTML takes care. */
export type MailBlock = string | readonly { label: string; value: string }[];

export type MailHead = Pick<AddressedMail, 'id' | 'recipient' | 'kind' | 'subject'> &
	Partial<Pick<AddressedMail, 'uselessAt' | 'calendar' | 'unsubscribe'>>;

/** A mail in plain text and in simple HTML that say the same. */
export function writeMail(head: MailHead, blocks: readonly MailBlock[]): AddressedMail {
	return {
		uselessAt: null,
		...head,
		text: blocks.map(plainBlock).join('\n\n'),
		html: htmlPage(head.subject, blocks),
	};
}

function plainBlock(block: MailBlock): string {
	if (typeof block === 'string') return block;
	return block.map(({ label, value }) => `${label}: ${value}`).join('\n');
}

function htmlPage(subject: string, blocks: readonly MailBlock[]): string {
	return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${LOOK}</style>
</head>
<body>
${blocks.map(htmlBlock).join('\n')}
</body>
</html>`;
}

/** Of the reader's own fonts and colours, narrow enough to read; no tables, no images. */
const LOOK =
	'body{max-width:36em;margin:0 auto;padding:1em;font:1em/1.5 system-ui,sans-serif}dt{font-weight:600}dd{margin:0 0 .5em}a{overflow-wrap:anywhere}';

function htmlBlock(block: MailBlock): string {
	if (typeof block === 'string') return `<p>${htmlLines(block)}</p>`;
	const items = block.map(({ label, value }) => {
		return `<dt>${escapeHtml(label)}</dt><dd>${htmlLines(value)}</dd>`;
	});
	return `<dl>\n${items.join('\n')}\n</dl>`;
}

/** An address that stands alone becomes a link: nobody should have to copy it. */
function htmlLines(lines: string): string {
	if (/^https?:\/\/[^\s"<>]+$/.test(lines))
		return `<a href="${escapeHtml(lines)}">${escapeHtml(lines)}</a>`;
	return escapeHtml(lines).replaceAll('\n', '<br>');
}
