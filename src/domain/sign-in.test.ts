import { expect, test } from 'vitest';
import { type RequestState, readCode, refuseCode, refuseLink } from './sign-in.ts';

const NOW = 1_000_000;
const open = (tries: number, expiresAt = NOW + 1): RequestState => ({
	kind: 'open',
	tries,
	expiresAt,
});

test.each([
	['123456', '123456'],
	[' 123 456 ', '123456'],
	['123-456', '123456'],
	['000000', '000000'],
	['12345', null],
	['1234567', null],
	['12345a', null],
	['', null],
	['１２３４５６', null],
])('%j is read as the code %j', (typed, code) => {
	expect(readCode(typed)).toBe(code);
});

test.each<[string, RequestState, ReturnType<typeof refuseCode>]>([
	['a first wrong code leaves four tries', open(1), { kind: 'wrong', triesLeft: 4 }],
	['a fourth one leaves one', open(4), { kind: 'wrong', triesLeft: 1 }],
	['a fifth one closes the request', open(5), { kind: 'too-many' }],
	['at the very end of its time a code is expired', open(1, NOW), { kind: 'expired' }],
	['an expired request says so even after many tries', open(5, NOW), { kind: 'expired' }],
	['a used one says so', { kind: 'closed', reason: 'used' }, { kind: 'used' }],
	['a replaced one says so', { kind: 'closed', reason: 'replaced' }, { kind: 'replaced' }],
	['a browser that asked for nothing is told so', { kind: 'missing' }, { kind: 'none' }],
])('code: %s', (_rule, state, refusal) => {
	expect(refuseCode(state, NOW)).toEqual(refusal);
});

type LinkCase = { rule: string; state: RequestState; sameBrowser: boolean; kind: string };

const LINKS: LinkCase[] = [
	{
		rule: 'another browser is sent to the one that asked',
		state: open(0),
		sameBrowser: false,
		kind: 'elsewhere',
	},
	{
		rule: 'too many wrong codes close the link too',
		state: open(5),
		sameBrowser: true,
		kind: 'too-many',
	},
	{
		rule: 'an open link of somebody off the roster is no link',
		state: open(0),
		sameBrowser: true,
		kind: 'none',
	},
	{
		rule: 'expired is said before elsewhere',
		state: open(0, NOW),
		sameBrowser: false,
		kind: 'expired',
	},
	{
		rule: 'a used link says so',
		state: { kind: 'closed', reason: 'used' },
		sameBrowser: true,
		kind: 'used',
	},
	{
		rule: 'a replaced link says so',
		state: { kind: 'closed', reason: 'replaced' },
		sameBrowser: false,
		kind: 'replaced',
	},
	{
		rule: 'an invented link is no link',
		state: { kind: 'missing' },
		sameBrowser: true,
		kind: 'none',
	},
];

test.each(LINKS)('link: $rule', ({ state, sameBrowser, kind }) => {
	expect(refuseLink(state, { now: NOW, sameBrowser })).toEqual({ kind });
});
