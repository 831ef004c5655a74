/** The part of WordPress's command palette that the Money screen uses. WordPress brings the script; the package is not needed. */
declare module '@wordpress/commands' {
	import type { ReactElement } from 'react';

	/** An entry of the palette, as long as the component that names it is on the screen. */
	export function useCommand( command: {
		name: string;
		label: string;
		/** What is searched in, in place of the label. */
		searchLabel?: string;
		icon?: ReactElement;
		/** Left out of the palette. */
		disabled?: boolean;
		callback: ( palette: { close: () => void } ) => void;
	} ): void;
}
