import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { FOOT } from './styles.ts';

/** The number of the page alone: what else stood there would end up in the body's own act. */
export function pageNumbers(): Footer {
	const line = new TextRun({
		children: ['pagina ', PageNumber.CURRENT, ' di ', PageNumber.TOTAL_PAGES],
	});
	const paragraph = new Paragraph({
		style: FOOT,
		alignment: AlignmentType.CENTER,
		children: [line],
	});
	return new Footer({ children: [paragraph] });
}
