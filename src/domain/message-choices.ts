import { CROSS_THEMES } from './cross-themes.ts';
import { oneOf } from './field-reading.ts';
import type { FieldSpecs } from './form-reading.ts';

/** How often a person hears what is new in the library. */
export const RHYTHMS = ['mai', 'settimana', 'mese'] as const;

export type Rhythm = (typeof RHYTHMS)[number];

export type MessageChoice = 'si' | 'no' | Rhythm;

/** The mails that a person may do without; the others answer something that somebody did. */
export const MESSAGE_KINDS = {
	seminari: { name: 'seminari', usual: 'si', choices: ['si', 'no'] },
	questionari: { name: 'questionari', usual: 'si', choices: ['si', 'no'] },
	adesione: { name: 'adesione', usual: 'si', choices: ['si', 'no'] },
	/** Nobody gets it who has not asked for it. */
	novita: { name: 'novita', usual: 'mai', choices: RHYTHMS },
} as const satisfies Readonly<
	Record<string, { name: string; usual: MessageChoice; choices: readonly MessageChoice[] }>
>;

export type MessageKind = keyof typeof MESSAGE_KINDS;

export type MessageChoices = Readonly<Record<MessageKind, MessageChoice>>;

/** What holds for a person, given what they chose; a choice that no longer exists is none. */
export function choicesOf(chosen: readonly { kind: string; choice: string }[]): MessageChoices {
	const entries = Object.entries(MESSAGE_KINDS).map(([kind, { usual, choices }]) => {
		const own = chosen.find((one) => one.kind === kind)?.choice;
		const known = choices.find((choice) => choice === own);
		return [kind, known ?? usual];
	});
	return Object.fromEntries(entries);
}

/** Whether a person wants a kind of mail that is sent or not. */
export function wants(choices: MessageChoices, kind: Exclude<MessageKind, 'novita'>): boolean {
	return choices[kind] === 'si';
}

/** The topics that one can follow, by the name of their tick in the form. */
export const TOPIC_TICKS: readonly TopicTick[] = CROSS_THEMES.map(({ code, label }) => ({
	name: `argomento-${code}`,
	topic: code,
	label,
}));

type TopicTick = { name: string; topic: string; label: string };

/** A form that leaves a question out is not one of ours: each has an answer that is ticked already. */
export const MESSAGE_FIELDS = Object.fromEntries(
	Object.entries(MESSAGE_KINDS).map(([kind, { name, choices }]) => [
		kind,
		{ name, required: true, read: oneOf(choices) },
	]),
) as FieldSpecs<MessageKind>;
