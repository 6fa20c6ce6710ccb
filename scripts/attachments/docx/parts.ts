import { strFromU8, unzipSync } from 'fflate';

/** What a package holds, as text: for tests to read. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
	const parts = Object.entries(unzipSync(bytes));
	return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]));
}
