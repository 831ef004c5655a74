import type { Boot, PrintedAnswers } from '@coffer/api';

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
