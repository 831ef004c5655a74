import apiFetch from '@wordpress/api-fetch';

/** Answers that the server printed with the page, by path. */
export type PrintedAnswers = Parameters< typeof apiFetch.createPreloadingMiddleware >[ 0 ];

/** Milliseconds from the request of the page; as old as a tab may be before it is asked anew. */
const FRESH_FOR = 60_000;

/**
 * Takes the first answers from the page instead of asking again. Each is used once, and none after something was changed, after
 * they have become old, or on a page that the browser kept and brought back.
 */
export function takePrinted( printed: PrintedAnswers ): void {
	const take = apiFetch.createPreloadingMiddleware( printed );
	let isFresh = true;
	window.addEventListener( 'pageshow', ( { persisted } ) => {
		isFresh &&= ! persisted;
	} );
	apiFetch.use( ( options, next ) => {
		const isQuestion = ( options.method ?? 'GET' ) === 'GET';
		isFresh &&= isQuestion && performance.now() < FRESH_FOR;
		return isFresh ? take( options, next ) : next( options );
	} );
}
