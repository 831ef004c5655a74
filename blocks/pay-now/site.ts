/** What the server tells the editor about the site: server/WordPress/PayNow/PayNowBlock.php. */
export interface PayNowBlockSite {
	/** ISO 4217 code: what most documents of the site are in. */
	readonly currency: string;
}

declare global {
	interface Window {
		readonly cofferPayNowBlock?: PayNowBlockSite;
	}
}

export function site(): PayNowBlockSite | undefined {
	return window.cofferPayNowBlock;
}
