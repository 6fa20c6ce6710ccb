import { join } from 'node:path';
import type { z } from 'zod';
import { contentErrors as say } from '#text/content-errors.ts';
import { readYaml, type YamlSource } from './front-matter.ts';
import { filesUnder, readText } from './library.ts';
import type { Problem } from './problem.ts';
import { schemaFaults } from './schema-faults.ts';

/** A content file that is YAML from top to bottom; `null` where it is not there. */
export type YamlReading = { source: YamlSource | null; problems: readonly Problem[] } | null;

/** Reads such a file from the content folder and says what its schema has against it. */
export function readYamlFile(root: string, file: string, schema: z.ZodType): YamlReading {
	if (!filesUnder(root, '.').some((found) => found.file === file)) return null;
	const { text, brokenLine } = readText(join(root, file));
	if (brokenLine !== null) return { source: null, problems: [notUtf8(file, brokenLine)] };
	const yaml = readYaml(text, 0);
	const faults = yaml.readable ? schemaFaults(schema, yaml.source) : yaml.faults;
	return {
		source: yaml.readable ? yaml.source : null,
		problems: faults.map((fault) => ({ ...fault, file })),
	};
}

export function notUtf8(file: string, line: number): Problem {
	return { kind: 'codifica-non-utf-8', file, line, what: say.notUtf8, correction: '' };
}
