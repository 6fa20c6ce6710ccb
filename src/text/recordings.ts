/** A recording that stands on another site and is opened only when someone asks for it. */
export const recordings = {
	title: 'Registrazione',
	length: 'Durata:',
	subtitles: (present: boolean) => (present ? 'con sottotitoli' : 'senza sottotitoli'),
	open: (site: string) => `Guarda su ${site}`,
	where: (site: string) =>
		`La registrazione sta su un altro sito, ${site}. Questa pagina non lo contatta: lo fa il tuo browser quando apri il collegamento.`,
} as const;
