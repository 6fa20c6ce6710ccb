/** Every sentence that the site shows, one table an area. */
export { anchors } from './anchors.ts';
export { application, applicationFields } from './application.ts';
export { applicationMail } from './application-mail.ts';
export { applicationReceipt } from './application-receipt.ts';
export { applications } from './applications.ts';
export { attachmentErrors } from './attachment-errors.ts';
export { boxes } from './boxes.ts';
export { certificate } from './certificate.ts';
export { charts } from './charts.ts';
export { citation } from './citation.ts';
export { colleagueFields, colleagues } from './colleagues.ts';
export { colleaguesMail } from './colleagues-mail.ts';
export { configuration } from './configuration.ts';
export { contacts } from './contacts.ts';
export { contentErrors } from './content-errors.ts';
export { contributionMail } from './contribution-mail.ts';
export { contributionDesk, contributions } from './contributions.ts';
export { desk } from './desk.ts';
export { dialog } from './dialog.ts';
export { documentText } from './document.ts';
export { door } from './door.ts';
export { emptySearches } from './empty-searches.ts';
export { footnotes } from './footnotes.ts';
export { gallery } from './gallery.ts';
export { ideaMail } from './idea-mail.ts';
export { ideaAnswerFields, ideaFields, ideas } from './ideas.ts';
export { landing } from './landing.ts';
export { leakCheck } from './leak-check.ts';
export { legalPages } from './legal-pages.ts';
export { library } from './library.ts';
export { libraryFigures } from './library-figures.ts';
export { libraryList } from './library-list.ts';
export { log } from './log.ts';
export { mailbox } from './mailbox.ts';
export { membership } from './membership.ts';
export { membershipMail } from './membership-mail.ts';
export { membershipQuestions } from './membership-questions.ts';
export { membershipSteps } from './membership-steps.ts';
export { missing } from './missing.ts';
export { network } from './network.ts';
export { networkDesk } from './network-desk.ts';
export { norms } from './norms.ts';
export { oidc } from './oidc.ts';
export { outbox } from './outbox.ts';
export { ownData } from './own-data.ts';
export { messageFields, ownMessages } from './own-messages.ts';
export { personalData } from './personal-data.ts';
export { phases } from './phases.ts';
export { procedures } from './procedures.ts';
export { profile } from './profile.ts';
export { publicPages } from './public-pages.ts';
export { publications } from './publications.ts';
export { recordings } from './recordings.ts';
export { renewal } from './renewal.ts';
export {
	declineFields,
	organisationFields,
	periodFields,
	plans,
	roster,
	standings,
} from './roster.ts';
export { deedLabels } from './roster-deeds.ts';
export { importFaults, importFields, rosterImport } from './roster-import.ts';
export { saved, savedFields } from './saved.ts';
export { search } from './search.ts';
export { searchResults } from './search-results.ts';
export { seminarMail } from './seminar-mail.ts';
export { seminarRegistration } from './seminar-registration.ts';
export { seminarStaff } from './seminar-staff.ts';
export { seminars } from './seminars.ts';
export { services } from './services.ts';
export { showcase } from './showcase.ts';
export { signIn } from './sign-in.ts';
export { signInMail } from './sign-in-mail.ts';
export { site } from './site.ts';
export { siteManifest } from './site-manifest.ts';
export { staff } from './staff.ts';
export { staffPeople } from './staff-people.ts';
export { surveyDesk } from './survey-desk.ts';
export { surveyMail } from './survey-mail.ts';
export { surveys } from './surveys.ts';
export { tables } from './tables.ts';
export { timeline } from './timeline.ts';
export { yearFigures } from './year-figures.ts';
