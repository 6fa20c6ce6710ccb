declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		characters: string,
		options: {
			targetFormat: 'sfnt' | 'woff2';
			variationAxes: Record<string, number | { min: number; max: number }>;
			noHinting: boolean;
			keepFeatures: readonly string[];
		},
	): Promise<Buffer>;
}
