/** The part of WordPress's router that customer pages use. WordPress brings the module; the package is not needed. */
declare module '@wordpress/interactivity-router' {
	export const actions: {
		/** Fetches the page and renews its router regions. Falls back on loading it. */
		navigate: (
			address: string,
			options?: {
				force?: boolean;
				replace?: boolean;
				loadingAnimation?: boolean;
				screenReaderAnnouncement?: boolean;
			}
		) => Promise< void >;
	};
}
