import { configuration as text } from '#text/configuration.ts';

/** Reads variables one by one and notes what is wrong, so that the operator sees it all at once. */
export type Variables = {
	/** The value without blanks around it, or `''` where there is none. */
	read: (name: string) => string;
	/** As `read`, but notes an absent value. */
	need: (name: string) => string;
	/** A binding, by a method that it must have; notes an absent one. */
	binding: <T>(name: string, method: string) => T;
	refuse: (name: string, reason: string) => void;
	problems: readonly string[];
};

/** @param env what the platform gives the Worker: variables, secrets and bindings by name */
export function variablesOf(env: object): Variables {
	const values = new Map<string, unknown>(Object.entries(env));
	const problems: string[] = [];
	const refuse = (name: string, reason: string) => void problems.push(`${name}: ${reason}`);
	const read = (name: string) => {
		const value = values.get(name);
		return typeof value === 'string' ? value.trim() : '';
	};
	const need = (name: string) => {
		const value = read(name);
		if (value === '') refuse(name, text.absent);
		return value;
	};
	const binding = <T>(name: string, method: string) => {
		const value = values.get(name);
		if (!hasMethod(value, method)) refuse(name, text.absent);
		return value as T;
	};
	return { read, need, binding, refuse, problems };
}

function hasMethod(value: unknown, method: string): boolean {
	if (value === null || typeof value !== 'object') return false;
	return typeof Reflect.get(value, method) === 'function';
}
