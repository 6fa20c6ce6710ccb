import { buildLibraryIndex } from '#pages/_library-index.ts';

/** Written once by a build, then moved beside the Worker: no address serves it. */
export async function GET(): Promise<Response> {
	return Response.json(await buildLibraryIndex());
}
