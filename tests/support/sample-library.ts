import { type IndexedDocument, type LibraryIndex, toRow } from '#domain/library-index.ts';
import { REGIONS } from '#domain/regions.ts';
import { AREAS, CROSS_THEMES, codesOf, DOCUMENT_TYPES, PHASES, THEMES } from '#domain/taxonomy.ts';

/** Words that titles and summaries of sample documents are made of. */
const WORDS =
	'accordo ambito amministrazione anziani apporti avviso azienda bisogni bilancio candidature casa comune comunità condivisa conferenza convenzione coprogettazione coprogrammazione costi criteri cura delibera determina disabilità distretto enti esiti famiglie giovani governo griglia impatto inclusione indiretti interventi istruttoria lavoro linee monitoraggio norme obiettivi partenariato patto piano povertà procedimento progetto proroga provincia pubblica quartiere regione relazione rendiconto requisiti responsabilità risorse ruoli schema servizi sociale sostegno sussidiarietà tavolo territorio terzo settore trasparenza unione valutazione verbale volontari zona'.split(
		' ',
	);

/** A library of invented documents: the same number gives the same library, on every machine. */
export function sampleLibrary(count: number): LibraryIndex {
	const draw = drawer(count);
	const documents = Array.from({ length: count }, () => sampleDocument(draw));
	documents.sort((a, b) => (a.data < b.data ? 1 : -1));
	const procedures = Array.from({ length: Math.ceil(count / 40) }, (_, number) => ({
		title: `Una procedura di esempio, numero ${number}`,
		href: `/area/procedure/procedura-${number}/`,
	}));
	const rows = documents.map((document, number) =>
		toRow({
			slug: `documento-di-esempio-${number}`,
			document,
			citesRepealed: draw.chance(0.1),
			procedure: draw.chance(0.2) ? draw.below(procedures.length) : -1,
		}),
	);
	const byTitle = rows
		.map((_, position) => position)
		.sort((a, b) => before(titleOf(a), titleOf(b)));
	return { rows, byTitle, procedures, topics: {} };

	function titleOf(position: number): string {
		return documents[position]?.titolo ?? '';
	}
}

function before(a: string, b: string): number {
	return a < b ? -1 : 1;
}

function sampleDocument(draw: Drawer): IndexedDocument {
	const year = 2012 + draw.below(15);
	return {
		titolo: draw.sentence(4, 11),
		sommario: draw.sentence(16, 34),
		tipo: draw.one(codesOf(DOCUMENT_TYPES)),
		ente: `Comune di ${draw.sentence(1, 2)}`,
		data: `${year}-${draw.twoDigits(12)}-${draw.twoDigits(28)}`,
		visibilita: 'membri',
		fasi: draw.some(codesOf(PHASES), 1, 3),
		trasversali: draw.some(codesOf(CROSS_THEMES), 0, 4),
		aree: draw.some(codesOf(AREAS), 0, 3),
		temi: draw.some(codesOf(THEMES), 0, 3),
		territorio: draw.chance(0.5)
			? { livello: 'nazionale' }
			: { livello: 'regione', codice: draw.one(codesOf(REGIONS)) },
		vigenza: { stato: draw.chance(0.9) ? 'attuale' : draw.one(['superato', 'abrogato']) },
	};
}

type Drawer = ReturnType<typeof drawer>;

/** Draws that repeat: a small generator of its own, seeded. */
function drawer(seed: number) {
	let state = seed + 1;
	function next(): number {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	}
	const below = (limit: number) => Math.floor(next() * limit);
	const one = <T>(items: readonly T[]): T => items[below(items.length)] as T;
	const many = (from: number, to: number) => from + below(to - from + 1);
	return {
		below,
		one,
		chance: (share: number) => next() < share,
		twoDigits: (limit: number) => String(1 + below(limit)).padStart(2, '0'),
		some: <T>(items: readonly T[], from: number, to: number): T[] => [
			...new Set(Array.from({ length: many(from, to) }, () => one(items))),
		],
		sentence(from: number, to: number): string {
			const text = Array.from({ length: many(from, to) }, () => one(WORDS)).join(' ');
			return text.charAt(0).toUpperCase() + text.slice(1);
		},
	};
}
