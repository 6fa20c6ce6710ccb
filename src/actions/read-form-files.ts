import type { Form } from './read-form.ts';

export type FormWithFiles = { form: Form; files: (name: string) => File[] };

/** Reads a posted form that may carry files; a body that is no form has neither fields nor files. */
export async function readFormFiles(request: Request): Promise<FormWithFiles> {
	const fields = await parse(request);
	return {
		form: (name) => {
			const values = fields.getAll(name);
			const [value] = values;
			return values.length === 1 && typeof value === 'string' ? value : '';
		},
		files: (name) =>
			fields.getAll(name).filter((value): value is File => typeof value !== 'string'),
	};
}

async function parse(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch {
		return new FormData();
	}
}
