import { expect, test } from 'vitest';
import { resembles } from './resemblance.ts';

test.each([
	['ambito', ['ambiti']],
	['enti', ['ente']],
	['coprogettare', ['coprogettazione,']],
	['attivita', ['attività']],
	['117', ['117/2017']],
	['d.lgs. 117/2017', ['d.lgs.']],
	['progettazione', ['progetti']],
])('%s is what %j answers', (asked, found) => expect(resembles(found, asked)).toBe(true));

test.each([
	['axolotl', ['a']],
	['lambito', ['La']],
	['xqw', ['x']],
	['ambito', []],
])('%s is not what %j answers', (asked, found) => expect(resembles(found, asked)).toBe(false));
