import type { SiteFile, SiteManifest } from '#functions/manifest.ts';

/** One address of each kind that the tables ask for. */
export type Places = {
	/** A members' page, one that does not exist, and the same for staff. */
	page: string;
	missing: string;
	staffPage: string;
	staffMissing: string;
	/** A PDF. */
	attachment: string;
	/** A file of another format. */
	download: string;
	/** A style or script that only members' pages use. */
	resource: string;
	fragment: string;
	publicPage: string;
	publicPdf: string;
	publicResource: string;
};

export function choosePlaces({ files }: SiteManifest): Places {
	const first = (audience: SiteFile['audience'], pattern: RegExp) => {
		const found = files.find((file) => file.audience === audience && pattern.test(file.url ?? ''));
		if (!found?.url) throw new Error(`The site has no ${audience} file like ${pattern}.`);
		return found.url;
	};
	return {
		page: first('members', /^\/area\/biblioteca\/[^/]+\/$/),
		missing: '/area/biblioteca/non-esiste/',
		staffPage: first('staff', /^\/staff\/.+\/$/),
		staffMissing: '/staff/non-esiste/',
		attachment: first('members', /^\/area\/allegati\/.+\.pdf$/),
		download: first('members', /^\/area\/allegati\/.+\.(?!pdf$)[a-z]+$/),
		resource: first('members', /^\/risorse\//),
		fragment: first('members', /^\/area\/pagefind\/fragment\//),
		publicPage: first('public', /^\/pubblicazioni\/.+\/$/),
		publicPdf: first('public', /^\/allegati\/.+\.pdf$/),
		publicResource: first('public', /^\/risorse\/.+\.css$/),
	};
}
