/** What WordPress has of abilities in the browser. Modules that it brings itself; the packages are not needed. */
declare module '@wordpress/abilities' {
	export function getAbilities( query?: {
		category?: string;
	} ): { name: string; label: string; description: string; category: string }[];
}

declare module '@wordpress/core-abilities' {
	/** Once the abilities of the server are known here. */
	export const ready: Promise< void >;
}
