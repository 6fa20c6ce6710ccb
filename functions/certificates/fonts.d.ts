/** A file as an address that holds it, so that it travels with the Worker. */
declare module '*.ttf?inline' {
	const address: string;
	export default address;
}
