import { build } from '../build';
import { findBrowser } from '../machine/browser';
import { bootSite } from '../site/boot';
import type { Site, SiteOptions } from '../site/site';

/** A fresh site that is booted when the first suite asks for it, and shared by those after. */
export function lazySite( options: SiteOptions ): { get(): Promise< Site >; stop(): Promise< void > } {
	let booting: Promise< Site > | undefined;
	return {
		get: () => {
			booting ??= ( async () => {
				await build();
				await findBrowser();
				return bootSite( { ...options, fresh: true, demo: true, cron: false } );
			} )();
			return booting;
		},
		stop: async () => {
			// A site that never came up was reported by the suite that asked for it.
			const site = await booting?.catch( () => undefined );
			await site?.stop();
		},
	};
}
