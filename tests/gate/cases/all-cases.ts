import type { Case } from '../support/judge.ts';
import type { Persona } from '../support/people.ts';
import type { Places } from '../support/places.ts';
import { cookieCases, headerCases } from './header-cases.ts';
import { methodCases } from './method-cases.ts';
import { pathCases } from './path-cases.ts';

/** A token that has the right form and belongs to nobody. */
const NOBODYS = 'Qm9vLXRoaXMtdG9rZW4taXMtbm9ib2R5cy1hdC1hb1X';

/** Every case of groups A, B and F; whoever has a cookie of their own sends no second one. */
export function allCases(places: Places, persona: Persona): Case[] {
	const cookies = persona === 'stranger' ? cookieCases(places, NOBODYS) : [];
	return [...pathCases(places), ...headerCases(places), ...methodCases(places), ...cookies];
}
