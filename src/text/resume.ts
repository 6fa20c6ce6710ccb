/** Going on where one had stopped reading, on this device. */
export const resume = {
	stopped: 'Eri arrivato a',
	goOn: 'Riprendi',
	fromStart: 'No, dall’inizio',
} as const;
