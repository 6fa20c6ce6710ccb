import { announcedOn } from '#domain/announced.ts';
import { buildLibraryIndex } from '#pages/_library-index.ts';
import { readShowcase } from '#pages/_showcase.ts';

/** Written once by a build, for the steps that come after the pages: no address serves it. */
export async function GET(): Promise<Response> {
	const announced = announcedOn(await readShowcase());
	return Response.json({ index: await buildLibraryIndex(), announced });
}
