/** @param address as the configuration holds it: `name@host`, or `Name <name@host>` */
export function splitAddress(address: string): { name: string; email: string } {
	const [, name, email] = /^(.*) <(.+)>$/.exec(address) ?? [];
	return { name: name ?? '', email: email ?? address };
}
