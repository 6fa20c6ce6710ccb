import { CONTEXT, namedCommunity, type Thing } from './thing.ts';

/**
 * A seminar; nothing for an example, to which nobody must come.
 *
 * @param community its name, as the organiser
 */
export function event(seminar: Meeting, community: string): Thing[] {
	if (seminar.example) return [];
	const { name: mode, where } = MODES[seminar.mode];
	const places = {
		here: { '@type': 'Place', name: seminar.place, address: seminar.place },
		online: { '@type': 'VirtualLocation', url: seminar.address },
	};
	return [
		{
			'@context': CONTEXT,
			'@type': 'Event',
			name: seminar.title,
			description: seminar.summary,
			startDate: seminar.start,
			endDate: seminar.end,
			eventStatus: `${CONTEXT}/EventScheduled`,
			eventAttendanceMode: `${CONTEXT}/${mode}`,
			location: where.map((place) => places[place]),
			organizer: namedCommunity(community, new URL('/', seminar.address).href),
			image: seminar.picture,
			url: seminar.address,
			inLanguage: 'it',
		},
	];
}

const MODES = {
	presenza: { name: 'OfflineEventAttendanceMode', where: ['here'] },
	distanza: { name: 'OnlineEventAttendanceMode', where: ['online'] },
	mista: { name: 'MixedEventAttendanceMode', where: ['here', 'online'] },
} as const;

export type Meeting = {
	title: string;
	summary: string;
	/** ISO 8601 in UTC. */
	start: string;
	end: string;
	place: string;
	mode: keyof typeof MODES;
	address: string;
	picture: string;
	example: boolean;
};
