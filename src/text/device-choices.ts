/** What one chooses for the device in use. */
export const deviceChoices = {
	title: 'Su questo dispositivo',
	lead: 'Queste scelte restano nel tuo browser e non arrivano a noi. Quando esci si cancellano.',
	places: 'Nei documenti lunghi ricorda dove sono arrivato',
	placesHint: 'Per 90 giorni. Se spegni la scelta, quello che il browser ricordava si cancella.',
} as const;
