/** Browsers treat `http://localhost` as secure; at no other plain address would our cookies be kept. */
export function isSecureAddress(url: URL): boolean {
	return url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost');
}
