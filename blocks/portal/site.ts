/** What the server tells the editor about the site: server/WordPress/Portal/BlockEditor.php. */
export interface PortalBlockSite {
	/** Optional parts that the owner shows. */
	readonly shown: readonly string[];
	/** Where that is set; empty for people who may not. */
	readonly settings_url: string;
	/** Where the block belongs; empty for people who may not edit it, and in a theme without block templates. */
	readonly template_url: string;
}

declare global {
	interface Window {
		readonly cofferPortalBlock?: PortalBlockSite;
	}
}

export function site(): PortalBlockSite {
	return window.cofferPortalBlock ?? { shown: [], settings_url: '', template_url: '' };
}
