import { parseArgs } from 'node:util';
import { readOrdinaryMailbox } from '#domain/body-fields.ts';
import { typedLine } from '#domain/typed-text.ts';
import { createAdministrator, inline, type NewAdministrator } from './create-administrator.ts';
import { openLocalDatabase } from './local-database.ts';
import { run } from './run.ts';
import { Refusal, runTask } from './task.ts';

const USAGE =
	'npm run staff:crea -- --nome "Nome Cognome" --email nome@ente.it [--remoto]\n  without --remoto: the database of "npm start"; with it: the one in production, through wrangler.';

await runTask(async () => {
	const { person, isRemote } = readArguments(process.argv.slice(2));
	console.log(
		`Making ${person.name} <${person.email}> an administrator ${isRemote ? 'in production' : 'of the local database'}.`,
	);
	const outcome = isRemote ? await inProduction(person) : await locally(person);
	console.log(outcome);
	return 0;
});

function readArguments(args: string[]): { person: NewAdministrator; isRemote: boolean } {
	const { nome, email, remoto } = parsed(args);
	const name = typedLine(nome ?? '');
	const reading = readOrdinaryMailbox(email ?? '');
	if (name === '' || email === undefined) throw new Refusal(`Use: ${USAGE}`);
	if (!reading.ok)
		throw new Refusal(
			reading.fault.kind === 'certified'
				? `${email} looks like a certified mailbox (PEC), where codes to sign in often do not arrive. Give an ordinary one.`
				: `${email} is no e-mail address.`,
		);
	const person = { id: crypto.randomUUID(), name, email: reading.value, now: Date.now() };
	return { person, isRemote: remoto === true };
}

function parsed(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				nome: { type: 'string' },
				email: { type: 'string' },
				remoto: { type: 'boolean' },
			},
		}).values;
	} catch (error) {
		throw new Refusal(`Use: ${USAGE}`, { cause: error });
	}
}

async function locally(person: NewAdministrator): Promise<string> {
	const { database, close } = await openLocalDatabase();
	try {
		await database.batch(
			createAdministrator(person).map(({ sql, values }) => database.prepare(sql).bind(...values)),
		);
	} finally {
		await close();
	}
	return 'Done. They sign in at /accedi/ with a code that goes to this address: there is no password.';
}

async function inProduction(person: NewAdministrator): Promise<string> {
	const sql = createAdministrator(person)
		.map(({ sql: statement, values }) => inline(statement, values))
		.join(';\n');
	console.log(`wrangler d1 execute DB --remote runs:\n${sql};\n`);
	const args = ['d1', 'execute', 'DB', '--remote', '--yes', '--command', sql];
	const { code } = await run({ command: 'wrangler', args, output: 'show' });
	if (code !== 0) throw new Refusal('wrangler did not do it: see above.');
	return 'Done. They sign in at /accedi/ with a code that goes to this address: there is no password.';
}
