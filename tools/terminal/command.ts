/**
 * Runs a command's work when its file is what Node was started with, and not when another command imports it. An
 * error is one sentence for the reader, not a stack; COFFER_DEBUG=1 shows the stack.
 */
export function command( file: NodeJS.Module, work: () => Promise< number > ): void {
	if ( require.main !== file ) {
		return;
	}
	work().then(
		( status ) => process.exit( status ),
		( error: unknown ) => {
			const text = error instanceof Error ? error.message : String( error );
			process.stderr.write( `\n${ text }\n` );
			if ( process.env.COFFER_DEBUG === '1' && error instanceof Error ) {
				process.stderr.write( `${ error.stack ?? '' }\n` );
			}
			process.exit( 1 );
		}
	);
}
