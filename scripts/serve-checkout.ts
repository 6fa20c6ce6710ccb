import { loadDemoFiles } from './demo-contribution-files.ts';
import { DEMO_PEOPLE, loadDemoPeople } from './demo-people.ts';
import { serveDemo } from './demo-site.ts';
import { localSecret } from './local-secret.ts';
import { withProgress } from './progress.ts';
import { atTheEnd, untilStopped } from './task.ts';

const LOCAL_FOLDER = '.dev';

/** Serves a demo build on this checkout's own database until Ctrl-C, and says who may sign in. */
export async function serveCheckout(outDir: string, port: number): Promise<never> {
	await withProgress('Starting workerd, database and demo people', async () => {
		const server = await serveDemo({
			port,
			outDir,
			stateDir: `${LOCAL_FOLDER}/state`,
			secret: localSecret(LOCAL_FOLDER),
		});
		atTheEnd(server.stop);
		await loadDemoPeople(await server.database(), Date.now());
		await loadDemoFiles(await server.files());
	});
	console.log(welcome(`http://localhost:${port}`));
	return untilStopped();
}

function welcome(origin: string): string {
	const widest = Math.max(...DEMO_PEOPLE.map((person) => person.role.length));
	const people = DEMO_PEOPLE.map((person) => `  ${person.role.padEnd(widest)}  ${person.email}`);
	return [
		'',
		`The site is at      ${origin}/`,
		`Sign in at          ${origin}/accedi/`,
		`Its mails are at    ${origin}/posta/`,
		'',
		'Demo people:',
		...people,
		'',
		'Ctrl-C stops it.',
	].join('\n');
}
