import type { Boot, PrintedAnswers, Settings } from '@coffer/api';

declare global {
	interface Window {
		/** Printed by the server before this script. */
		cofferBoot: Boot;
		/** What the first view would ask for; taken once. */
		cofferAnswers?: PrintedAnswers;
	}
}

/** What the server said when it made the page: who reads, what they may do, what today is on this site. */
export const boot = window.cofferBoot;

/** What a new document begins with follows the settings that are saved while the screen is open. */
export function keepDefaults( settings: Settings ): void {
	const { default_currency, default_due_days, default_terms, portal_base } = settings;
	Object.assign( boot, { default_currency, default_due_days, default_terms, portal_base } );
}
