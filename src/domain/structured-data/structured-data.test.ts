import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { article, type Written } from './article.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { organisation, webSite } from './community.ts';
import { event, type Meeting } from './event.ts';
import { inScript } from './thing.ts';

const HOME = 'https://comunita.example/';
const NAME = 'Comunità di pratiche sulla coprogettazione';

/** What search engines ask of each kind: https://developers.google.com/search/docs/appearance/structured-data */
const body = z.looseObject({ '@type': z.literal('Organization'), name: z.string(), url: z.url() });
const SHAPES = {
	organization: body.extend({
		logo: z.url(),
		foundingDate: z.iso.date().or(z.string().regex(/^\d{4}-\d{2}$/)),
		contactPoint: z.array(
			z.looseObject({ contactType: z.string(), email: z.email(), telephone: z.e164() }),
		),
	}),
	event: z.looseObject({
		'@type': z.literal('Event'),
		name: z.string(),
		startDate: z.iso.datetime(),
		endDate: z.iso.datetime(),
		eventStatus: z.url(),
		eventAttendanceMode: z.url(),
		location: z.array(z.looseObject({ '@type': z.enum(['Place', 'VirtualLocation']) })).min(1),
		organizer: body,
		image: z.url(),
	}),
	article: z.looseObject({
		'@type': z.literal('Article'),
		headline: z.string().max(110),
		datePublished: z.iso.date(),
		author: z.array(z.looseObject({ '@type': z.enum(['Person', 'Organization']) })).min(1),
		publisher: body,
		image: z.url(),
		mainEntityOfPage: z.url(),
	}),
};

const SEMINAR: Meeting = {
	title: 'Chi fa che cosa',
	summary: 'Come si dividono i compiti.',
	start: '2027-03-12T09:00:00.000Z',
	end: '2027-03-12T15:00:00.000Z',
	place: 'Milano, sede di IRS',
	mode: 'mista',
	address: `${HOME}seminari/ruoli/`,
	picture: `${HOME}immagini/seminari-ruoli.png`,
	example: false,
};

const TEXT: Written = {
	title: 'Che cos’è la coprogettazione',
	summary: 'In una pagina.',
	published: '2026-11-23',
	edited: '2026-11-24',
	authors: [
		{ kind: 'Person', name: 'Redazione' },
		{ kind: 'Person', name: 'Anna Verdi' },
	],
	address: `${HOME}pubblicazioni/che-cos-e/`,
	picture: `${HOME}immagini/pubblicazioni-che-cos-e.png`,
	example: false,
};

test('the community tells its name, since when it is there, and how it is reached', () => {
	const community = {
		name: NAME,
		description: 'Una rete.',
		since: '2019-06',
		contacts: [{ purpose: 'adesioni', email: 'adesioni@ente.example' }],
		telephone: '+390246764310',
	};
	const thing = organisation(community, HOME);
	expect(SHAPES.organization.parse(thing)).toEqual(thing);
	expect(webSite(NAME, HOME)).toMatchObject({ publisher: { '@id': thing['@id'] } });
});

describe('a seminar', () => {
	test('is an event with all that search engines ask', () => {
		const [thing] = event(SEMINAR, NAME);
		expect(SHAPES.event.parse(thing)).toEqual(thing);
	});

	test.each([
		['presenza', 'Offline', ['Place']],
		['distanza', 'Online', ['VirtualLocation']],
		['mista', 'Mixed', ['Place', 'VirtualLocation']],
	] as const)('held %s is %s', (mode, name, places) => {
		const [thing] = event({ ...SEMINAR, mode }, NAME);
		expect(thing).toMatchObject({
			eventAttendanceMode: `https://schema.org/${name}EventAttendanceMode`,
			location: places.map((place) => ({ '@type': place })),
		});
	});

	test('that is an example is offered to nobody', () => {
		expect(event({ ...SEMINAR, example: true }, NAME)).toEqual([]);
	});
});

describe('a publication', () => {
	test('is an article with all that search engines ask', () => {
		const [thing] = article(TEXT, NAME);
		expect(SHAPES.article.parse(thing)).toEqual(thing);
		expect(thing).toMatchObject({ dateModified: '2026-11-24' });
	});

	test('has the community as author where the editors wrote it, a person where one signs', () => {
		const [thing] = article(TEXT, NAME);
		expect(thing).toMatchObject({
			author: [
				{ '@type': 'Organization', name: NAME },
				{ '@type': 'Person', name: 'Anna Verdi' },
			],
		});
	});

	test('whose last edit nobody knows does not tell one', () => {
		const [thing] = article({ ...TEXT, edited: undefined }, NAME);
		expect(thing).not.toHaveProperty('dateModified');
	});

	test('that is an example is offered to nobody', () => {
		expect(article({ ...TEXT, example: true }, NAME)).toEqual([]);
	});
});

test('a path is numbered from one', () => {
	const thing = breadcrumbs([
		{ label: 'Seminari', address: `${HOME}seminari/` },
		{ label: 'Ruoli', address: `${HOME}seminari/ruoli/` },
	]);
	expect(thing).toMatchObject({
		itemListElement: [
			{ position: 1, name: 'Seminari' },
			{ position: 2, item: `${HOME}seminari/ruoli/` },
		],
	});
});

test('a title cannot close the script that it stands in', () => {
	const json = inScript({ '@type': 'Article', headline: '</script><script>alert(1)</script>' });
	expect(json).not.toContain('<');
	expect(JSON.parse(json).headline).toBe('</script><script>alert(1)</script>');
});
