import { createHash } from 'node:crypto';
import type { Audience } from '#domain/access.ts';
import { REFUSAL_PAGES, type SiteFile, type SiteManifest } from '#functions/manifest.ts';
import type { OnDemandRoute } from '#functions/routes.ts';
import { siteManifest as text } from '#text/site-manifest.ts';
import { addressOf, audienceOf, FILE_NAME } from './address-classes.ts';
import { type BuiltFile, isText } from './built-files.ts';
import { classifyResources, type Root } from './resource-classes.ts';
import type { ServerPage } from './server-pages.ts';

export type BuiltSite = {
	files: readonly BuiltFile[];
	pages: readonly ServerPage[];
	/** The list of on-demand addresses that the Worker knows. */
	routes: ReadonlyMap<string, OnDemandRoute>;
};

export type Composition = { manifest: SiteManifest; problems: string[] };

/** Gives every file of a built site its address and class, and tells all that has none. */
export function composeManifest(site: BuiltSite): Composition {
	const resources = site.files.filter(isResource);
	const others = site.files.filter((file) => !isResource(file));
	const problems = [...fileProblems(site.files), ...pageProblems(site)];
	const named = others.map((file) => ({ file, audience: audienceOf(file.path) }));
	const roots: Root[] = [
		...named.flatMap(toRoot),
		...site.pages.map((page) => toPageRoot(page, site)),
	];
	const classes = classifyResources(resources, roots);
	const files: SiteFile[] = [];
	for (const { path } of site.files) {
		const audience = classes.get(path) ?? audienceOf(path);
		if (audience === null) problems.push(text.unclassified(path));
		else files.push({ file: path, url: addressOf(path), audience });
	}
	return { manifest: { build: buildId(site.files, files), files }, problems };
}

function isResource(file: BuiltFile): boolean {
	return file.path.startsWith('/risorse/');
}

function toRoot({ file, audience }: { file: BuiltFile; audience: Audience | null }): Root[] {
	if (audience === null || !isText(file.path)) return [];
	return [{ audience, text: file.bytes.toString('utf8') }];
}

function toPageRoot({ address, text: code }: ServerPage, { routes }: BuiltSite): Root {
	return { audience: routes.get(address)?.audience ?? 'staff', text: code };
}

function fileProblems(files: readonly BuiltFile[]): string[] {
	const refusals: readonly string[] = Object.values(REFUSAL_PAGES);
	const missing = refusals.filter((path) => !files.some((file) => file.path === path));
	return [...missing.map(text.missingRefusal), ...files.flatMap(problemsOf)];
}

function problemsOf({ path, bytes }: BuiltFile): string[] {
	if (!FILE_NAME.test(path)) return [text.badName(path)];
	if (path.endsWith('.map')) return [text.sourceMap(path)];
	if (/\.(?:js|css)$/.test(path) && bytes.includes('sourceMappingURL='))
		return [text.sourceMap(path)];
	if (FORBIDDEN.test(path)) return [text.forbidden(path)];
	const isPage = path.endsWith('.html') && addressOf(path) !== null;
	return isPage && !path.endsWith('/index.html') ? [text.twoAddresses(path)] : [];
}

const FORBIDDEN = /^\/(?:functions|node_modules)\/|\/(?:wrangler\.jsonc?|data-store\.json)$/;

function pageProblems({ files, pages, routes }: BuiltSite): string[] {
	const addresses = new Set(pages.map((page) => page.address));
	const paths = new Set(files.map((file) => addressOf(file.path)));
	return [
		...[...addresses].filter((address) => !routes.has(address)).map(text.unlistedPage),
		...[...routes.keys()].filter((address) => !addresses.has(address)).map(text.missingPage),
		...[...routes.keys()].filter((address) => paths.has(address)).map(text.fileAndPage),
	];
}

/** Names the build by what is in it, so that the same source gives the same name. */
function buildId(built: readonly BuiltFile[], files: readonly SiteFile[]): string {
	const hash = createHash('sha256').update(JSON.stringify(files));
	for (const { bytes } of built) hash.update(createHash('sha256').update(bytes).digest());
	return hash.digest('hex').slice(0, 16);
}
