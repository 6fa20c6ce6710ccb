/** Today as Italians write it: `1° luglio 2026`. */
export function today(): string {
	const day = new Date().toLocaleDateString('it-IT', { dateStyle: 'long' });
	return day.replace(/^1 /, '1° ');
}
