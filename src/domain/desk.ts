/** A right of the organisation: how much of it is left, of how much. */
export type DeskRight = { label: string; left: number; of: number; href: string };

/** Something that waits for the people of the organisation. */
export type DeskTask = { label: string; detail: string; href: string };
