import type { Locator, Page } from '@playwright/test';
import type { DemoUser } from '../site/site';

/** How a guide is shown: its numbered steps, one after another, on the real screens. */
export interface Walk {
	/** The name of the guide. Its steps give the words. */
	readonly guide: string;
	/** Who walks; `owner` when left out. */
	readonly as?: DemoUser;
	/** Where the walk begins, below wp-admin; the Money screen when left out. */
	readonly from?: string;
	/** On a site where nothing was ever written. */
	readonly isOfNewShop?: boolean;
	/** WordPress's own clock cannot be set: a page that is written now would be of the future to a browser whose clock stands still. */
	readonly isInWordPressTime?: boolean;
	/** As many as the guide has numbered steps. */
	readonly steps: readonly Step[];
	/** What the picture shows of the screen at the end; all of it when left out. */
	readonly area?: ( page: Page ) => Locator;
}

/** One numbered step of the guide. */
export interface Step {
	/** What it is about, on the screen as it is then. Left out where it depends on something that is not so here. */
	readonly at?: ( page: Page ) => Locator;
	/** What a person does. Nothing may be sent, paid, refunded or published by it. */
	readonly does?: ( page: Page ) => Promise< void >;
	/** Whether it is on the screen at the end still, and gets its number in the picture. */
	readonly isPictured?: boolean;
	/** What gets its number in the picture instead, where `at` has gone by then. */
	readonly picturedAt?: ( page: Page ) => Locator;
}
