declare module 'virtual:site-manifest' {
	import type { SiteManifest } from '#functions/manifest.ts';

	const manifest: SiteManifest;
	export default manifest;
}

/** True in the builds that hold the local mailbox; set by the bundler. */
declare const __DEMO__: boolean;
