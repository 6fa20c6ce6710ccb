import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @returns a secret that belongs to this checkout alone, made the first time it is asked for */
export function localSecret(folder: string): string {
	const path = join(folder, 'auth-secret');
	if (existsSync(path)) return readFileSync(path, 'utf8').trim();
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	const secret = randomBytes(32).toString('base64url');
	writeFileSync(path, `${secret}\n`, { mode: 0o600 });
	return secret;
}
