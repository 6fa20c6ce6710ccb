import { readImportRows } from '#domain/import-rows.ts';
import { type ImportFaultKind, type ImportPlan, planImport } from '#domain/roster-import.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { composeToColleague } from '#functions/email/messages/colleagues.ts';
import { readSheet, sheetText } from '#functions/read-sheet.ts';
import { seeOther } from '#functions/see-other.ts';
import {
	IMPORT_TABLES,
	importRoster,
	type RosterImport,
} from '#functions/storage/import-roster.ts';
import { listOrganisations } from '#functions/storage/list-organisations.ts';
import type { Visit } from '#functions/visit.ts';
import { colleaguesMail } from '#text/colleagues-mail.ts';
import { fieldFaultSentence } from '#text/fields.ts';
import { importFaults, importFields, rosterImport as text } from '#text/roster-import.ts';
import { submissionIn } from './form-state.ts';
import type { Form } from './read-form.ts';
import { doAsStaff, staffChange } from './staff-deed.ts';

/** What the page shows of a sheet: what is wrong with it, or what it would do. */
export type ImportPreview = {
	/** As it was read, to be sent again with the confirmation. */
	sheet: string;
	submission: string;
	errors: string[];
	/** `null` where the sheet cannot be imported. */
	plan: ImportPlan | null;
};

/** Reads a sheet and tells what it would do; writes it when somebody has confirmed that. */
export async function importSheet(
	request: Request,
	visit: Visit,
): Promise<Response | ImportPreview> {
	const { form, sheet } = await readSheetForm(request);
	const preview = await previewOf(form, visit, sheet);
	if (!preview.plan || form('azione') !== 'conferma') return preview;
	if (await write(form, visit, preview.plan))
		return seeOther('/staff/enti/importa/?esito=importato');
	return { ...preview, plan: null, errors: [text.troubles['nothing-new']] };
}

/** The fields of the form, with the text of the sheet: a file, or what was pasted. */
async function readSheetForm(request: Request): Promise<{ form: Form; sheet: string }> {
	const fields = await request.formData().catch(() => new FormData());
	const form: Form = (name) => {
		const value = fields.get(name);
		return typeof value === 'string' ? value : '';
	};
	const file = fields.get('file');
	const isFile = file instanceof File && file.size > 0;
	return { form, sheet: isFile ? sheetText(await file.arrayBuffer()) : form('testo') };
}

async function previewOf(form: Form, visit: Visit, sheet: string): Promise<ImportPreview> {
	const submission = submissionIn(form);
	const refused = (...errors: string[]) => ({ sheet, submission, errors, plan: null });
	if (sheet.trim() === '') return refused(text.troubles.empty);
	const reading = readSheet(sheet);
	if (!reading.ok) return refused(text.troubles.broken(reading.line));
	const rows = readImportRows(reading.cells);
	if (!rows.ok && 'missing' in rows) return refused(text.troubles.missing(rows.missing.join(', ')));
	if (!rows.ok) return refused(text.troubles['too-many']);
	const plan = planImport(rows.rows, await listOrganisations(visit.config.db));
	const faults = [
		...rows.faults.map(({ row, field, fault }) => {
			return { row, sentence: fieldFaultSentence(importFields[field], fault) };
		}),
		...plan.faults
			.filter(({ kind }) => rows.faults.length === 0 || !ABOUT_FIRST_ROW.includes(kind))
			.map(({ row, kind }) => ({ row, sentence: importFaults[kind] })),
	].toSorted((one, other) => one.row - other.row);
	const errors = faults.map(({ row, sentence }) => text.rowFault(row, sentence));
	if (errors.length > 0) return refused(...errors);
	return plan.organisations.length === 0
		? refused(text.troubles.empty)
		: { sheet, submission, errors, plan };
}

/** Where a first row could not be read, what it says is not missing from the next. */
const ABOUT_FIRST_ROW: readonly ImportFaultKind[] = ['no-kind', 'no-period'];

async function write(form: Form, visit: Visit, plan: ImportPlan): Promise<boolean> {
	const { config, now } = visit;
	const change = staffChange(visit, form);
	const greets = form('benvenuto') === 'si';
	const done = await doAsStaff(visit, change, {
		deed: {
			kind: 'roster.import',
			organisationId: null,
			subject: change.key,
			note: `${plan.organisations.length} + ${plan.people.length}`,
		},
		work: {
			changes: importRoster(config.db, change, withIds(plan, { greets, origin: config.origin })),
			table: IMPORT_TABLES,
			mails: [],
		},
	});
	if (done && greets) visit.afterwards(deliverOutbox(config, now));
	return done;
}

function withIds(
	plan: ImportPlan,
	{ greets, origin }: { greets: boolean; origin: string },
): RosterImport {
	const id = () => SYSTEM_RANDOMNESS.id();
	return {
		organisations: plan.organisations.map((one) => ({ ...one, id: id(), periodId: id() })),
		people: plan.people.map((to) => {
			const mail = { event: 'invited', actor: colleaguesMail.staff, origin } as const;
			const whole = { ...mail, organisation: to.organisation };
			return { ...to, id: id(), mail: greets ? composeToColleague(whole, { id: id(), to }) : null };
		}),
	};
}
