import { getCollection } from 'astro:content';
import { familyOf, type TimelineAct, type TimelinePeriod } from '#components/timeline-parts.ts';
import { normAddress } from '#domain/area-addresses.ts';
import { byLawPeriod } from '#domain/law-periods.ts';
import { NORM_TYPES, typeOfNorm } from '#domain/norm-types.ts';
import { endOf } from '#domain/repealed-law.ts';
import { mayName, type Visibility } from '#domain/visibility.ts';
import type { TimelineEntry } from '#schemas/timeline.ts';
import { norms } from '#text/norms.ts';
import { type Norm, readRegister } from './_register.ts';

/**
 * The timeline for readers of one visibility. Of the register, which is for members, outsiders get the
 * kind of an act and whether it has ended, and nothing that somebody wrote there.
 */
export async function readTimeline(readers: Visibility): Promise<TimelinePeriod[]> {
	const register = await readRegister();
	const entries = (await getCollection('cronologia')).map(({ data }) => data);
	const acts = entries.flatMap((entry) => {
		const norm = register.get(entry.norma);
		return norm ? [actOf(entry, norm, readers)] : [];
	});
	return byLawPeriod(acts);
}

function actOf(entry: TimelineEntry, { id, data }: Norm, readers: Visibility): TimelineAct {
	const end = endOf(data);
	return {
		day: entry.data,
		title: entry.titolo,
		sentence: entry.frase,
		kind: NORM_TYPES.find(({ code }) => code === data.tipo)?.label ?? '',
		family: familyOf(typeOfNorm(data.tipo)),
		ended: end === null ? undefined : norms.ended[end],
		unsure: data.vigenza.stato === 'da-verificare',
		official: entry.collegamento,
		register: mayName(readers, 'membri') ? normAddress(id) : undefined,
	};
}
