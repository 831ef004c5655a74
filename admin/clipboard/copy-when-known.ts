/** `by_hand`: the browser keeps its clipboard closed, so the text is handed back to be shown and copied by the person. */
export type Copied = { how: 'copied' } | { how: 'by_hand'; text: string };

/**
 * Puts a text on the clipboard that is still being fetched. Call it directly in the click: Safari opens the clipboard
 * only there, and accepts a promise for what comes later.
 *
 * When the text never comes, the clipboard keeps what it had and the promise rejects with what the text was rejected
 * with.
 */
export async function copyWhenKnown( text: Promise< string > ): Promise< Copied > {
	if ( await written( text ) ) {
		return { how: 'copied' };
	}
	const known = await text;
	try {
		await navigator.clipboard.writeText( known );
		return { how: 'copied' };
	} catch {
		return { how: 'by_hand', text: known };
	}
}

async function written( text: Promise< string > ): Promise< boolean > {
	try {
		const blob = text.then( ( known ) => new Blob( [ known ], { type: 'text/plain' } ) );
		// The browser may not wait for it, and an unhandled rejection is not for the console.
		blob.catch( () => undefined );
		await navigator.clipboard.write( [ new ClipboardItem( { 'text/plain': blob } ) ] );
		return true;
	} catch {
		// No clipboard (a site without https), no ClipboardItem, no permission, or no text.
		return false;
	}
}
