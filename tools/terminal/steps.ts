/**
 * Progress for people who wait: what is being done, and how long it took.
 *
 * In a terminal the seconds count up on the line; in a log each step is one line when it begins and one when it ends
 * late, so that nobody thinks a long step hangs.
 *
 * @param isFine Whether what came of it is what was hoped for, of work that does not throw what is wrong.
 */
export async function step< T >(
	title: string,
	work: () => Promise< T >,
	isFine: ( result: T ) => boolean = () => true
): Promise< T > {
	const begun = Date.now();
	const seconds = () => `${ ( ( Date.now() - begun ) / 1000 ).toFixed( 1 ) } s`;
	const live = process.stdout.isTTY;
	const timer = setInterval(
		() => {
			process.stdout.write(
				live ? `\r  … ${ title } ${ seconds() }` : `  … ${ title }: still at it after ${ seconds() }\n`
			);
		},
		live ? 500 : 20_000
	);
	if ( live ) {
		process.stdout.write( `  … ${ title }` );
	}
	const clear = live ? '\r\u001b[K' : '';
	try {
		const result = await work();
		process.stdout.write( `${ clear }  ${ isFine( result ) ? '✓' : '✗' } ${ title } (${ seconds() })\n` );
		return result;
	} catch ( error ) {
		process.stdout.write( `${ clear }  ✗ ${ title } (${ seconds() })\n` );
		throw error;
	} finally {
		clearInterval( timer );
	}
}

/** A sentence on a line of its own, below the steps. */
export function say( sentence: string ): void {
	process.stdout.write( `    ${ sentence }\n` );
}
