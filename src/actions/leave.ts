import { signOut } from '#functions/auth/sign-out.ts';
import { seeOther } from '#functions/see-other.ts';
import type { Visit } from '#functions/visit.ts';

/** Signs this browser out, and has it forget the pages that it kept. */
export async function leave(request: Request, visit: Visit): Promise<Response> {
	const answer = seeOther('/', [await signOut(visit.config, request)]);
	answer.headers.set('Clear-Site-Data', '"cache", "cookies", "storage"');
	return answer;
}
