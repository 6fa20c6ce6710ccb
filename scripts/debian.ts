import { existsSync } from 'node:fs';
import { withProgress } from './progress.ts';
import { run } from './run.ts';

/** Installs a package of Debian, where that is possible: as root, on a Debian. */
export async function installFromDebian(name: string, what: string): Promise<void> {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const apt = (args: string[]) => run({ command: 'apt-get', args, env, output: 'keep' });
	await withProgress(`Installing ${what} from Debian (80 MB)`, async () => {
		await apt(['update', '-q']);
		return apt(['install', '-y', '-q', '--no-install-recommends', name]);
	});
}
