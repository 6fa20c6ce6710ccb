const HOME = 'inizio';

/**
 * The name of the picture that a public page shows when it is shared, by the page's address:
 * `/seminari/ruoli/` → `seminari-ruoli`.
 */
export function pictureName(page: string): string {
	return page.split('/').filter(Boolean).join('-') || HOME;
}

/** Where that picture is: `/seminari/ruoli/` → `/immagini/seminari-ruoli.png`. */
export function pictureAddress(page: string): string {
	return `/immagini/${pictureName(page)}.png`;
}
