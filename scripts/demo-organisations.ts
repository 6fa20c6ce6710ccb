import type { RosterOrganisation } from '#functions/storage/load-roster.ts';

type DemoOrganisation = Omit<RosterOrganisation, 'startsOn' | 'endsOn'>;

/** Made-up bodies whose membership holds: enough of them for a map, and none of a real place. */
export const CURRENT: readonly DemoOrganisation[] = [
	publicBody('valbruna', 'Comune di Valbruna', { region: '06' }),
	thirdSector('il-ponte', 'Cooperativa sociale Il Ponte', { region: '03', plan: 'personalizzata' }),
	publicBody('riva-chiara', 'Ambito di Riva Chiara', { region: '03', plan: 'personalizzata' }),
	thirdSector('le-lucciole', 'Associazione Le Lucciole', { region: '03' }),
	publicBody('acquaferma', 'Azienda speciale di Acquaferma', { region: '03' }),
	thirdSector('il-mulino', 'Cooperativa sociale Il Mulino di Sotto', { region: '03' }),
	publicBody('montefosco', 'Comune di Montefosco', { region: '08' }),
	thirdSector('banco-di-strada', 'Associazione Banco di Strada', { region: '08' }),
	civilSociety('casa-aperta', 'Rete di cittadini Casa Aperta', { region: '08' }),
	publicBody('pian-del-faggio', 'Unione dei Comuni di Pian del Faggio', { region: '09' }),
	thirdSector('la-corte', 'Fondazione La Corte', { region: '09' }),
	publicBody('serrachiara', 'Ambito di Serrachiara', { region: '01' }),
	publicBody('castelsereno', 'Comune di Castelsereno', { region: '15' }),
	thirdSector('vento-di-mare', 'Cooperativa sociale Vento di Mare', { region: '16' }),
	publicBody('fontelieta', 'Comune di Fontelieta', { region: '10' }),
	thirdSector('vicini-di-porta', 'Organizzazione di volontariato Vicini di Porta', {
		region: '20',
	}),
	thirdSector('arcipelago', 'Rete associativa Arcipelago', {}),
];

/** One whose membership is over. */
export const LAPSED: DemoOrganisation = publicBody(
	'collelungo',
	'Unione dei Comuni di Collelungo',
	{ region: '05' },
);

/** All of them, as tests look for them. */
export const DEMO_ORGANISATIONS: readonly (DemoOrganisation & { current: boolean })[] = [
	...CURRENT.map((organisation) => ({ ...organisation, current: true })),
	{ ...LAPSED, current: false },
];

type Details = Partial<Pick<RosterOrganisation, 'region' | 'plan'>>;

function publicBody(id: string, name: string, details: Details): DemoOrganisation {
	return madeUp({ id, name, kind: 'ente-pubblico', plan: 'base', ...details });
}

function thirdSector(id: string, name: string, details: Details): DemoOrganisation {
	return madeUp({ id, name, kind: 'terzo-settore', plan: 'base', ...details });
}

function civilSociety(id: string, name: string, details: Details): DemoOrganisation {
	return madeUp({ id, name, kind: 'societa-civile', plan: 'base', ...details });
}

/** A body that nobody can take for a real one. */
function madeUp(organisation: DemoOrganisation): DemoOrganisation {
	const { id, name } = organisation;
	return { ...organisation, id: `demo-${id}`, name: `${name} (esempio)` };
}
