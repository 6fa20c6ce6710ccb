import { expect, test } from 'vitest';
import { minutesToRead } from './reading-time.ts';

const words = (count: number) => 'parola '.repeat(count);

test.each([
	['', 1],
	[words(90), 1],
	[words(400), 2],
	[words(1500), 8],
	[`---\ntitolo: ${words(1000)}\n---\n${words(400)}`, 2],
	[`[${words(400)}](https://ente.example/${'a/'.repeat(900)})`, 2],
])('a text takes its words to read, not its markup', (markdown, minutes) => {
	expect(minutesToRead(markdown)).toBe(minutes);
});
