/** The part of WordPress's preferences that the Money screen uses. WordPress brings the script; the package is not needed. */
declare module '@wordpress/preferences' {
	import type { StoreDescriptor } from '@wordpress/data';

	/** Preferences are kept per person, on the server. */
	export const store: StoreDescriptor< {
		reducer: () => unknown;
		actions: {
			set: ( scope: string, name: string, value: unknown ) => void;
		};
		selectors: {
			get: ( state: unknown, scope: string, name: string ) => unknown;
		};
	} >;
}
