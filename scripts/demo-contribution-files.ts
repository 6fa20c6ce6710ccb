import { DEMO_CONTRIBUTIONS } from './demo-network.ts';

/** Puts the made-up files of the demo's contributions into a local store. */
export async function loadDemoFiles(files: R2Bucket): Promise<void> {
	for (const { fileKey, title } of DEMO_CONTRIBUTIONS)
		await files.put(fileKey, onePage(`${title}: file inventato per la prova.`));
}

/** A PDF of one line. */
function onePage(line: string): string {
	const safe = line.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, '');
	const content = `BT /F1 14 Tf 72 720 Td (${safe.replaceAll(/[()\\]/g, '')}) Tj ET`;
	const objects = [
		'<</Type /Catalog /Pages 2 0 R>>',
		'<</Type /Pages /Kids [3 0 R] /Count 1>>',
		'<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>',
		`<</Length ${content.length}>>\nstream\n${content}\nendstream`,
		'<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
	];
	let file = '%PDF-1.7\n';
	const starts = objects.map((object, index) => {
		const start = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(start).padStart(10, '0')} 00000 n \n`;
	});
	const table = file.length;
	const size = objects.length + 1;
	return `${file}xref\n0 ${size}\n0000000000 65535 f \n${starts.join('')}trailer\n<</Size ${size} /Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
}
