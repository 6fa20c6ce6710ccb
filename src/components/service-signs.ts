import type { Service } from '#text/services.ts';
import type { Colour } from './mark.ts';
import type { ShapeName } from './shapes.ts';

/** The shape by which a service is known on every page. */
export const SERVICE_SIGNS: Readonly<Record<Service, Sign>> = {
	rete: { name: 'quarter', figure: 'petrol' },
	seminari: { name: 'disc', ground: 'sky', figure: 'brick' },
	biblioteca: { name: 'arch', figure: 'ochre' },
	consulenze: { name: 'triangle', ground: 'sage', figure: 'petrol' },
	interventi: { name: 'tongue', ground: 'ochre', figure: 'brick' },
	voce: { name: 'ring', figure: 'brick' },
};

type Sign = { name: ShapeName; ground?: Colour; figure: Colour };
