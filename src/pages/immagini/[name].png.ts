import type { APIRoute } from 'astro';
import { drawSocialImage, TEXT_WIDTH } from '#components/social-image.ts';
import { keptPng } from '#integrations/drawing/kept-png.ts';
import { drawingTools } from '#integrations/drawing/tools.ts';
import { type Picture, readPictures } from '#pages/_pictures.ts';
import { site } from '#text/site.ts';

export async function getStaticPaths() {
	const pictures = await readPictures();
	return pictures.map((picture) => ({ params: { name: picture.name }, props: picture }));
}

const tools = drawingTools(TEXT_WIDTH);

export const GET: APIRoute<Picture> = async ({ props }) => {
	const { title, kind, name } = props;
	const drawing = { title, kind, site: site.nameInTwoLines, variant: variantOf(name) };
	const png = await keptPng(drawSocialImage(drawing, tools));
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};

/** The same page has the same part of the pattern in every build. */
function variantOf(name: string): number {
	return [...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
}
