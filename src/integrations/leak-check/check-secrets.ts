import type { BuiltFile } from '#integrations/site-manifest/built-files.ts';
import { leakCheck as text } from '#text/leak-check.ts';

const SECRET_NAME = /SECRET|PASSWORD|TOKEN|_KEY$/;
const SHORTEST = 8;
const PRIVATE_KEY = '-----BEGIN PRIVATE KEY-----';

/** @returns one sentence for each secret of the environment that stands in a built file */
export function checkSecrets(
	files: readonly BuiltFile[],
	environment: Readonly<Record<string, string | undefined>>,
): string[] {
	const secrets = Object.entries(environment).filter(isSecret);
	return files.flatMap(({ path, bytes }) =>
		[...secrets, ['una chiave privata', PRIVATE_KEY] as const]
			.filter(([, value]) => bytes.includes(value))
			.map(([name]) => text.secret(path, name)),
	);
}

function isSecret(entry: [string, string | undefined]): entry is [string, string] {
	const [name, value = ''] = entry;
	return SECRET_NAME.test(name) && value.length >= SHORTEST;
}
