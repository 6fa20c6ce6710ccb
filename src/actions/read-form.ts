/** The fields of a form, by name; a field that is missing, double or a file reads as empty. */
export type Form = (name: string) => string;

/** Everything that stands under a name, as boxes to tick send it. */
export type FormLists = (name: string) => readonly string[];

/** Reads a posted form; a body that is no form has no fields. */
export async function readForm(request: Request): Promise<Form> {
	return fieldsOf(await parse(request));
}

/** The same for a form in which one name may come several times. */
export async function readFormWithLists(
	request: Request,
): Promise<{ form: Form; lists: FormLists }> {
	const fields = await parse(request);
	const lists: FormLists = (name) =>
		fields.getAll(name).filter((value): value is string => typeof value === 'string');
	return { form: fieldsOf(fields), lists };
}

/** The same with the one file that comes under a name; `null` where none does, or an empty one. */
export async function readFileForm(
	request: Request,
	fileField: string,
): Promise<{ form: Form; file: File | null }> {
	const fields = await parse(request);
	const sent = fields.getAll(fileField);
	const [file] = sent;
	const isOne = sent.length === 1 && file instanceof File && file.size > 0;
	return { form: fieldsOf(fields), file: isOne ? file : null };
}

function fieldsOf(fields: FormData): Form {
	return (name) => {
		const values = fields.getAll(name);
		const [value] = values;
		return values.length === 1 && typeof value === 'string' ? value : '';
	};
}

async function parse(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch {
		return new FormData();
	}
}
