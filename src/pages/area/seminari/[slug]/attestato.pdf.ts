import type { APIRoute } from 'astro';
import { personOf } from '#functions/acting.ts';
import { writeCertificate } from '#functions/certificates/write-certificate.ts';
import { registrationOf } from '#functions/storage/seminar-registrations.ts';
import { visitOf } from '#functions/visit.ts';
import { findSeminar } from '#pages/_seminars.ts';
import { certificate as text } from '#text/certificate.ts';

export const prerender = false;

/** The certificate of whoever asks, where they were at the seminar. */
export const GET: APIRoute = async ({ request, params }) => {
	const visit = visitOf(request);
	const { db, origin } = visit.config;
	const seminar = findSeminar(visit, params.slug);
	const { personId } = personOf(visit);
	const found = seminar && (await registrationOf(db, { seminar: seminar.slug, personId }));
	if (!seminar || !found?.attended || found.certificate === null)
		return new Response(null, { status: 404 });
	const { personName: person, organisationName: organisation, certificate: code } = found;
	const file = await writeCertificate({ person, organisation, seminar, code, origin });
	return new Response(file, {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': `attachment; filename="${text.fileName}"`,
		},
	});
};
