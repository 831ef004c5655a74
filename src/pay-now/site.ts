/** Where requests about payments go, and the words for what the server cannot say itself. From the server. */
export interface PaySite {
	/** GET tells what can be paid, POST begins to pay. */
	url: string;
	/** POST asks what became of an attempt. */
	confirmUrl: string;
	/** Only on pages that were made for staff, which no cache keeps. */
	nonce?: string;
	words: PayWords;
}

export interface PayWords {
	/** No answer came. */
	offline: string;
	/** An answer came that Coffer did not write. */
	unreadable: string;
	/** There is no way to pay. */
	closed: string;
}

/** Of a page on which the module stands for itself. Blocks bring theirs, which are also there after a page came by navigation. */
const DATA = 'wp-script-module-data-@coffer/pay-now';

let known: PaySite | undefined;

/** Says where requests go. */
export function connect( site: PaySite ): void {
	known = site;
}

/** Throws when the page does not say where requests go: then the module was not enqueued by WordPress. */
export function currentSite(): PaySite {
	known ??= readSite( document.getElementById( DATA )?.textContent ?? '' );
	if ( ! known ) {
		throw new Error( '@coffer/pay-now: enqueue this module with wp_enqueue_script_module() or as a dependency.' );
	}
	return known;
}

function readSite( text: string ): PaySite | undefined {
	const data: unknown = text === '' ? undefined : JSON.parse( text );
	return isSite( data ) ? data : undefined;
}

function isSite( data: unknown ): data is PaySite {
	return typeof data === 'object' && data !== null && 'url' in data && 'confirmUrl' in data && 'words' in data;
}
