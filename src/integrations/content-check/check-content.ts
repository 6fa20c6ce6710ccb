import { join } from 'node:path';
import type { z } from 'zod';
import type { Day } from '#domain/dates.ts';
import { documentSchema } from '#schemas/document.ts';
import { normSchema } from '#schemas/norm.ts';
import { procedureSchema } from '#schemas/procedure.ts';
import { publicationSchema } from '#schemas/publication.ts';
import { seminarSchema } from '#schemas/seminar.ts';
import { siteFactsSchema } from '#schemas/site-facts.ts';
import { surveySchema } from '#schemas/survey.ts';
import { topicSchema } from '#schemas/topic.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { amountsKeepTheirZeros } from './amount-rule.ts';
import {
	attachmentsAreFit,
	attachmentsAreUsed,
	attachmentsExist,
	attachmentsHaveOneAudience,
} from './attachment-rules.ts';
import { boxesAreKnown, mdxIsReadable } from './body-rules.ts';
import { contractsAreNotClaimed } from './contract-words-rule.ts';
import { readFrontMatter, readWholeYaml } from './front-matter.ts';
import { pastIsPast } from './future-rule.ts';
import { imagesAreGuarded } from './image-rule.ts';
import { filesUnder, PAGE_FOLDERS, type PageFolder, readText } from './library.ts';
import { addressesDiffer, namesAreSlugs, titlesDiffer } from './naming-rules.ts';
import { normBoxesFollowTheRegister } from './norm-box-rule.ts';
import { packagesAreWhole } from './package-rule.ts';
import type { Library, LibraryRule, PageFile } from './page-file.ts';
import { pdfsAreSound, pdfsAreWhatIsSaid, readOfferedPdfs, scansToTell } from './pdf-rules.ts';
import type { Notice, Problem } from './problem.ts';
import { stepsAreOfOnePath } from './procedure-rule.ts';
import { notUtf8, readYamlFile } from './read-yaml-file.ts';
import { referencesHold } from './reference-rule.ts';
import { aliasesMeanOneAct, identifiersDiffer } from './register-rules.ts';
import { schemaFaults } from './schema-faults.ts';
import { conditionsCanHold, questionsDiffer } from './survey-rules.ts';
import { timelineHolds } from './timeline-rule.ts';
import { topicsAreThemes } from './topic-rule.ts';

export type ContentReport = {
	files: number;
	problems: readonly Problem[];
	notices: readonly Notice[];
};

/**
 * Reads every content file and says everything that is wrong with all of them.
 *
 * @param root the content folder
 * @param today the day in Italy: what is said to be done lies no later
 */
export async function checkContent(root: string, today: Day): Promise<ContentReport> {
	const files = PAGE_FOLDERS.flatMap((folder) =>
		filesUnder(root, folder).map(({ file }) => ({ folder, file })),
	);
	const read = files.map((found) => readPage(root, found));
	const pages = read.flatMap(({ page }) => page ?? []);
	const unread = read.flatMap(({ unread: file }) => file ?? []);
	const attachments = filesUnder(join(root, 'allegati'), '.').filter(
		({ file }) => !file.startsWith('sorgenti/'),
	);
	const stored = { root, today, pages, unread, attachments };
	const library: Library = { ...stored, pdfs: await readOfferedPdfs(stored) };
	const found = await Promise.all(LIBRARY_RULES.map((rule) => rule(library)));
	const problems = [
		...read.flatMap((result) => result.problems),
		...found.flat(),
		...checkSiteFacts(root),
	];
	const notices = scansToTell(library);
	return { files: files.length + 1, problems: problems.sort(byFileAndLine), notices };
}

const SCHEMAS: Record<PageFolder, z.ZodType> = {
	documenti: documentSchema,
	pubblicazioni: publicationSchema,
	seminari: seminarSchema,
	procedure: procedureSchema,
	norme: normSchema,
	argomenti: topicSchema,
	questionari: surveySchema,
};

const LIBRARY_RULES: readonly LibraryRule[] = [
	namesAreSlugs,
	addressesDiffer,
	titlesDiffer,
	referencesHold,
	stepsAreOfOnePath,
	topicsAreThemes,
	timelineHolds,
	questionsDiffer,
	conditionsCanHold,
	aliasesMeanOneAct,
	identifiersDiffer,
	pastIsPast,
	contractsAreNotClaimed,
	amountsKeepTheirZeros,
	attachmentsExist,
	attachmentsAreFit,
	attachmentsAreUsed,
	attachmentsHaveOneAudience,
	pdfsAreSound,
	pdfsAreWhatIsSaid,
	packagesAreWhole,
	imagesAreGuarded,
	mdxIsReadable,
	boxesAreKnown,
	normBoxesFollowTheRegister,
];

const MARKDOWN = /\.mdx?$/;
const YAML = /\.yaml$/;
const IMAGE = /\.(?:png|jpe?g|webp|avif|svg|gif)$/;

type Found = { folder: PageFolder; file: string };
type ReadPage = { page?: PageFile; unread?: Library['unread'][number]; problems: Problem[] };

function readPage(root: string, { folder, file }: Found): ReadPage {
	if (IMAGE.test(file)) return { problems: [] };
	const isSurvey = folder === 'questionari';
	if (!(isSurvey ? YAML : MARKDOWN).test(file)) {
		const name = file.replace(/^.*\//, '');
		const what = isSurvey ? say.ignoredSurvey(name) : say.ignored(name);
		return { problems: [{ kind: 'file-ignorato', file, line: 1, what, correction: '' }] };
	}
	const { text, brokenLine } = readText(join(root, file));
	if (brokenLine !== null) return { problems: [notUtf8(file, brokenLine)] };
	const front = isSurvey ? readWholeYaml(text) : readFrontMatter(text);
	if (!front.readable) {
		const problems = front.faults.map((fault) => ({ ...fault, file }));
		return { problems, unread: { file, text } };
	}
	const faults = schemaFaults(SCHEMAS[folder], front.source);
	return {
		page: { folder, file, ...front },
		problems: faults.map((fault) => ({ ...fault, file })),
	};
}

function checkSiteFacts(root: string): readonly Problem[] {
	const file = 'sito.yaml';
	const reading = readYamlFile(root, file, siteFactsSchema);
	if (reading !== null) return reading.problems;
	const what = say.noSiteFacts;
	return [{ kind: 'fatti-del-sito-assenti', file, line: 1, what, correction: '' }];
}

function byFileAndLine(a: Problem, b: Problem): number {
	if (a.file === b.file) return a.line - b.line;
	return a.file < b.file ? -1 : 1;
}
