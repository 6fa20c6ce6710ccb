declare module 'virtual:programme' {
	import type { Programme } from '#domain/programme.ts';

	export const programme: Programme;
}
