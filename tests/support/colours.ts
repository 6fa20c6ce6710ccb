/** Red, green and blue from 0 to 255, and how much of what lies below is hidden, from 0 to 1. */
export type Colour = { channels: readonly [number, number, number]; alpha: number };

/** @param written `#rrggbb`, as tokens write their colours */
export function parseColour(written: string): Colour {
	const [, red = '', green = '', blue = ''] =
		/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(written) ?? [];
	if (blue === '') throw new Error(`${written} is not written as #rrggbb.`);
	const [r, g, b] = [red, green, blue].map((channel) => Number.parseInt(channel, 16));
	return { channels: [r ?? 0, g ?? 0, b ?? 0], alpha: 1 };
}

/** @returns what is seen of a colour that lets some of a ground through */
export function laidOn(colour: Colour, ground: Colour): Colour {
	const mixed = colour.channels.map(
		(channel, index) => channel * colour.alpha + (ground.channels[index] ?? 0) * (1 - colour.alpha),
	);
	const [r = 0, g = 0, b = 0] = mixed;
	return { channels: [r, g, b], alpha: 1 };
}

/**
 * @returns from 1 to 21, as WCAG 2.2 computes it
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: Colour, other: Colour): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance({ channels }: Colour): number {
	const [r = 0, g = 0, b = 0] = channels.map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
