const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

export function escapeXml(text: string): string {
	return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

export function xmlAnswer(body: string, contentType = 'application/xml'): Response {
	return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`, {
		headers: { 'content-type': `${contentType}; charset=utf-8` },
	});
}
