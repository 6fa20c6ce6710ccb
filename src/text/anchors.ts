import type { Level } from '#legal/partition.ts';

/** Links from a point of a text to itself, which have no words on the screen. */
export const anchors = {
	copied: 'Link copiato',
	/** Said where the browser lets nobody copy: following the link has put it there. */
	shown: 'Il link è nella barra degli indirizzi',
	toSection: (title: string) => `Collegamento alla sezione «${title}»`,
	toPart: (parts: readonly string[]) => `Collegamento a: ${parts.join(', ')}`,
	part: {
		article: (number: string) => `art. ${number}`,
		comma: (number: string) => `comma ${number}`,
		letter: (number: string) => `lettera ${number})`,
		number: (number: string) => `numero ${number})`,
	} satisfies Record<Level, (number: string) => string>,
} as const;
