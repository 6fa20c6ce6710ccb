/** The fields of a form, by name; a field that is missing, double or a file reads as empty. */
export type Form = (name: string) => string;

/** Reads a posted form; a body that is no form has no fields. */
export async function readForm(request: Request): Promise<Form> {
	const fields = await parse(request);
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
