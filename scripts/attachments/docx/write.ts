import { Document, HeadingLevel, Packer, Paragraph, type Table } from 'docx';
import type { Block } from '../blocks.ts';
import type { AttachmentSource } from '../source.ts';
import { pageNumbers } from './footer.ts';
import { howToUse } from './how-to-use.ts';
import { listNumberer, NUMBERING } from './lists.ts';
import { repack } from './repack.ts';
import { runsOf } from './runs.ts';
import { MARGINS, NOTE, PAGE, STYLES } from './styles.ts';
import { tableOf } from './table.ts';

/** The word processor's file of a source: the same bytes for the same source, on any machine and day. */
export async function writeDocx(source: AttachmentSource): Promise<Buffer> {
	const document = new Document({
		title: source.titolo,
		compatibility: { version: 15 },
		styles: STYLES,
		numbering: NUMBERING,
		sections: [
			{
				properties: { page: { size: PAGE, margin: MARGINS } },
				footers: { default: pageNumbers() },
				children: [titleOf(source), note(howToUse(source)), ...bodyOf(source)],
			},
		],
	});
	return repack(await Packer.toBuffer(document), source);
}

function titleOf({ titolo }: AttachmentSource): Paragraph {
	return new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(titolo) });
}

/** What introduces a table stays on its page. */
function bodyOf({ blocks }: AttachmentSource): (Paragraph | Table)[] {
	const listParagraphs = listNumberer();
	return blocks.flatMap((block, index) => {
		const keepNext = blocks[index + 1]?.kind === 'table';
		if (block.kind === 'table') return tableOf(block);
		return block.kind === 'list' ? listParagraphs(block, keepNext) : paragraphOf(block, keepNext);
	});
}

function paragraphOf(block: Text, keepNext: boolean): Paragraph {
	if (block.kind === 'note') return note(block.text, keepNext);
	const children = runsOf(block.text);
	if (block.kind === 'paragraph') return new Paragraph({ keepNext, children });
	return new Paragraph({ heading: HEADINGS[block.level], children });
}

function note(text: string, keepNext = false): Paragraph {
	return new Paragraph({ style: NOTE, keepNext, children: runsOf(text) });
}

const HEADINGS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;

type Text = Extract<Block, { text: string }>;
