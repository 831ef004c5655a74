/** What the server adds to the address to which gateways send the reader back. */
const MARKS = [ 'coffer_paid', 'coffer_pay', 'coffer_attempt' ];

export interface Return {
	/** The attempt; undefined on the customer's page, which knows it without. */
	attempt: string | undefined;
}

/**
 * Whether the reader comes from a gateway; undefined when not. Takes the marks off the address, so that no reload and no
 * bookmark says so again.
 */
export function cameBack(): Return | undefined {
	const address = new URL( window.location.href );
	const found = MARKS.filter( ( mark ) => address.searchParams.has( mark ) );
	if ( found.length === 0 ) {
		return undefined;
	}
	const attempt = address.searchParams.get( 'coffer_attempt' ) ?? undefined;
	found.forEach( ( mark ) => address.searchParams.delete( mark ) );
	window.history.replaceState( window.history.state, '', address );
	return { attempt };
}
