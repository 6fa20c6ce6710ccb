import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What the adapter writes among the assets by itself; the Worker sets all headers. */
const LEFTOVERS: Readonly<Record<string, string>> = {
	_headers: '/risorse/*\n  Cache-Control: public, max-age=31536000, immutable\n',
	'.assetsignore': 'wrangler.json\n.dev.vars\n',
};

/** Removes them only when they are, byte for byte, what is known: anything else stops the build. */
export async function removeAdapterLeftovers(clientDir: string): Promise<void> {
	for (const [name, known] of Object.entries(LEFTOVERS)) {
		const path = join(clientDir, name);
		const found = await readFile(path, 'utf8').catch(() => null);
		if (found === known) await rm(path);
	}
}
