import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const WRITER = new URL('../../node_modules/pdfkit/js/pdfkit.browser.mjs', import.meta.url);

/** Where pdfkit looks for a colour profile beside itself, for PDF/A, as soon as it is loaded. */
const PROFILE = /new URL\('\.\/data\/[^']+\.icc', import\.meta\.url\)\.href/;

/**
 * Lets pdfkit run inside the Worker, where no file stands beside the code and a module has no
 * address: its build for browsers, without the profile that only PDF/A needs.
 */
export function pdfWriter(): AstroIntegration {
	return {
		name: 'pdf-writer',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const alias = { pdfkit: fileURLToPath(WRITER) };
				updateConfig({ vite: { resolve: { alias }, plugins: [withoutProfile()] } });
			},
		},
	};
}

/** @throws where pdfkit has changed, so that an update cannot break certificates in silence */
function withoutProfile() {
	return {
		name: 'pdf-writer:without-profile',
		enforce: 'pre' as const,
		transform: (code: string, id: string) => {
			if (!id.startsWith(fileURLToPath(WRITER))) return undefined;
			if (!PROFILE.test(code)) throw new Error('pdfkit no longer looks for a colour profile.');
			return { code: code.replace(PROFILE, "''"), map: null };
		},
	};
}
