import { expect, test } from 'vitest';
import { answered, isAskable, resembles } from './resemblance.ts';

test.each([
	['ambito', 'ambiti'],
	['enti', 'ente'],
	['coprogettare', 'coprogettazione,'],
	['attivita', 'attività'],
	['117', '117/2017'],
	['117/2017', '117/2017,'],
	['d.lgs. 117/2017', 'd.lgs. 117/2017'],
	['p.a.', 'PA'],
	['sanitario', 'socio-sanitario'],
	['socio sanitario', 'socio-sanitario'],
	['socio-sanitario', 'sanitario socio'],
	['progettazione', 'progetti'],
	['avviso convenzione', 'la convenzione segue l’ avviso'],
	['', ''],
])('%j is what %j answers', (asked, found) => expect(resembles(found, asked)).toBe(true));

test.each([
	['axolotl', 'a'],
	['lambito', 'La'],
	['xqw', 'x'],
	['ambito', ''],
	['convenzione axolotl', 'la convenzione'],
])('%j is not what %j answers', (asked, found) => expect(resembles(found, asked)).toBe(false));

test('of several words it says how many are answered', () => {
	expect(answered('la convenzione firmata', 'convenzione firma rendiconto')).toBe(2);
});

test.each(['ab', '117', 'a b', 'Соглашение', '«è vero»'])('%s can be asked', (words) => {
	expect(isAskable(words)).toBe(true);
});

test.each(['', 'a', '9', '?!…', '🙂🙂', '"a"', ' - '])('%j is too little to ask', (words) => {
	expect(isAskable(words)).toBe(false);
});
