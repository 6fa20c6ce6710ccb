import { romeDay } from '#domain/rome-day.ts';
import { ACCEPTED_CONTRIBUTIONS, type Contribution } from '#functions/storage/contributions.ts';
import { type ContributionSource, folderSource, localSource } from './contributions/sources.ts';
import { writeDraft } from './contributions/write-draft.ts';
import { Refusal, runTask } from './task.ts';

const FROM_FOLDER = '--da';
const QUERY = '--interrogazione';

/** Writes a draft and an attachment for each accepted contribution that has none yet. */
await runTask(async () => {
	const [option, folder, ...more] = process.argv.slice(2);
	if (option === QUERY && folder === undefined) {
		console.log(ACCEPTED_CONTRIBUTIONS.replaceAll(/\s+/g, ' '));
		return 0;
	}
	const isFromFolder = option === FROM_FOLDER && folder !== undefined && more.length === 0;
	if (option !== undefined && !isFromFolder)
		throw new Refusal(`Use it alone, with "${FROM_FOLDER} <folder>", or with "${QUERY}".`);
	const source = isFromFolder ? folderSource(folder) : await localSource('.dev/state');
	try {
		return await exportAll(source);
	} finally {
		await source.close();
	}
});

async function exportAll({ contributions, fileOf }: ContributionSource): Promise<number> {
	if (contributions.length === 0) console.log('No accepted contribution has a file to export.');
	let missing = 0;
	for (const contribution of contributions) {
		const file = await fileOf(contribution);
		if (!file) missing += 1;
		console.log(
			file ? exportOne(contribution, file) : `✗ ${contribution.title}: its file is missing.`,
		);
	}
	return missing > 0 ? 1 : 0;
}

function exportOne(contribution: Contribution, file: Uint8Array): string {
	const { slug, title } = contribution;
	if (slug === null) return `✗ ${title}: it has no address, so it was not accepted here.`;
	const place = { root: '.', today: romeDay(Date.now()) };
	const written = writeDraft({ ...contribution, slug }, file, place);
	if (written.kind === 'there')
		return `• ${title}: ${written.path} is there already, left as it is.`;
	return `✓ ${title}\n${written.paths.map((path) => `    ${path}`).join('\n')}`;
}
