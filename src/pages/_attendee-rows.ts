import { plainCell } from '#domain/spreadsheet-cell.ts';
import { addressesFor, standingFor } from '#functions/storage/seminar-registrations.ts';
import { momentInWords } from '#text/seminar-moment.ts';
import { seminarStaff } from '#text/seminar-staff.ts';

const text = seminarStaff.sheet;

/**
 * Who is registered for a seminar and who waits, as rows of a spreadsheet under their headers. What
 * people wrote is shown, never calculated.
 */
export async function attendeeRows(db: D1Database, slug: string): Promise<readonly string[][]> {
	const [standing, addresses] = await Promise.all([standingFor(db, slug), addressesFor(db, slug)]);
	const rows = standing.map((one) => [
		one.organisationName,
		one.personName,
		addresses.get(one.id) ?? '',
		one.state === 'cancelled' || one.state === 'lost' ? '' : text.states[one.state],
		presence(one.attended),
		momentInWords(one.askedAt),
	]);
	rows.sort(([a = ''], [b = '']) => a.localeCompare(b, 'it'));
	return [[...text.headers], ...rows.map((row) => row.map(plainCell))];
}

function presence(attended: boolean | null): string {
	if (attended === null) return '';
	return attended ? seminarStaff.present : seminarStaff.absent;
}
