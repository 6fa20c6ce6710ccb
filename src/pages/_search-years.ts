import { getCollection } from 'astro:content';
import { romeDay } from '#domain/rome-day.ts';
import { publishedSeminars } from '#domain/seminars.ts';
import { readLibrary } from './_library.ts';
import { readProcedures } from './_procedures.ts';
import { readPublications } from './_publications.ts';
import { readRegister } from './_register.ts';

/** The years of what a search page searches. */
export async function searchYears(audience: 'public' | 'members'): Promise<readonly string[]> {
	const { forMembers, byVisibility } = await readLibrary();
	const documents = audience === 'members' ? forMembers : byVisibility.pubblico;
	const publications = await readPublications();
	const seminars = publishedSeminars(await getCollection('seminari'));
	return [
		...[...documents, ...publications].map(({ data }) => data.data),
		...seminars.map(({ data }) => romeDay(Date.parse(data.inizio))),
		...(audience === 'members' ? await membersDays() : []),
	].map((day) => day.slice(0, 4));
}

/** The days of what members find beside documents: acts of the register and procedures. */
async function membersDays(): Promise<string[]> {
	const acts = await readRegister();
	const procedures = await readProcedures();
	return [
		...[...acts.values()].flatMap(({ data }) => data.data ?? []),
		...procedures.map(({ data }) => data.inizio),
	];
}
