import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { SiteFile, SiteManifest } from '#functions/manifest.ts';
import { serveDemo } from '../../../scripts/demo-site.ts';
import { freePort } from '../../../scripts/port.ts';
import { siteProfile } from '../../../site.profile.mjs';
import { type Cookies, type Persona, seedPeople } from './people.ts';
import { askRaw, type RawAnswer } from './raw-http.ts';
import { type RawRequest, writeRequest } from './request.ts';

export const CANARY_SITE = siteProfile({
	SITE_PROFILE: 'canary',
	SITE_OUT: process.env.GATE_SITE,
}).outDir;

/** A running site with people in its database. */
export type House = {
	port: number;
	db: D1Database;
	files: R2Bucket;
	cookies: Cookies;
	ask: (request: RawRequest, as?: Persona, extra?: readonly string[]) => Promise<RawAnswer>;
	stop: () => Promise<void>;
};

/** Serves a built site through the real asset router. */
export async function openHouse(outDir: string = CANARY_SITE): Promise<House> {
	const port = await freePort();
	const secret = 'a-secret-of-the-gate-tests-that-is-long-enough';
	const server = await serveDemo({ port, outDir, secret });
	const db = await server.database();
	const files = await server.files();
	const cookies = await seedPeople(db, Date.now());
	return {
		port,
		db,
		files,
		cookies,
		ask: (request, as = 'stranger', extra = []) =>
			askRaw(port, writeRequest(request, port, [...extra, ...cookies[as]])),
		stop: server.stop,
	};
}

/** @throws when the canary site has not been built: the leak check builds it */
export async function readCanaryManifest(): Promise<SiteManifest> {
	const path = `${CANARY_SITE}/server/site-manifest.mjs`;
	if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first.`);
	const module: { default: SiteManifest } = await import(pathToFileURL(path).href);
	return module.default;
}

export function readSiteFile(file: Pick<SiteFile, 'file'>): Buffer {
	return readFileSync(`${CANARY_SITE}/client${file.file}`);
}
