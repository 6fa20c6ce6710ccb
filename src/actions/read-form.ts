/** The fields of a form, by name; a field that is missing, double or a file reads as empty. */
export type Form = (name: string) => string;

/** Everything that stands under a name, as boxes to tick send it. */
export type FormLists = (name: string) => readonly string[];

/** Reads a posted form; a body that is no form has no fields. */
export async function readForm(request: Request): Promise<Form> {
	return oneByOne(await parse(request));
}

/** The same for a form in which one name may come several times. */
export async function readFormWithLists(
	request: Request,
): Promise<{ form: Form; lists: FormLists }> {
	const fields = await parse(request);
	const lists: FormLists = (name) =>
		fields.getAll(name).filter((value): value is string => typeof value === 'string');
	return { form: oneByOne(fields), lists };
}

function oneByOne(fields: FormData): Form {
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
