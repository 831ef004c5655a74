import type { Question, Reply } from './question';

export interface Judged {
	readonly topic: string;
	readonly by: 'rules' | 'model';
	readonly faults: readonly string[];
}

/** One line for a question that was not answered as it should be. */
export function printFailure( question: Question, asked: string, reply: Reply, { faults }: Judged ): void {
	if ( faults.length === 0 ) {
		return;
	}
	const { topic, prompt, document, customer, ability } = question;
	const what = [
		asked && `“${ asked }”`,
		prompt,
		ability,
		document && `{${ document }}`,
		customer && `{${ customer }}`,
	]
		.filter( Boolean )
		.join( ' ' );
	const got = ( reply.answer ? `${ reply.answer.prompt }: ${ reply.answer.text }` : reply.raw )
		.replaceAll( /\s+/g, ' ' )
		.slice( 0, 220 );
	console.log( `✗ ${ topic }: ${ what }: ${ faults.join( '; ' ) }. Got: ${ got }` );
}

/** The table by topic and, last, the score. Gives the exit status. */
export function printScore( judged: readonly Judged[], floor: number ): number {
	const topics = [ ...new Set( judged.map( ( { topic } ) => topic ) ) ];
	const rows = [
		[ 'topic', 'right', 'of', 'by model' ],
		...topics.map( ( topic ) =>
			counted(
				topic,
				judged.filter( ( each ) => each.topic === topic )
			)
		),
		counted( 'all', judged ),
	];
	const widths = [ 0, 1, 2, 3 ].map( ( column ) => Math.max( ...rows.map( ( row ) => row[ column ]?.length ?? 0 ) ) );
	console.log( '' );
	for ( const row of rows ) {
		console.log(
			row
				.map( ( cell, column ) =>
					column === 0 ? cell.padEnd( widths[ 0 ] ?? 0 ) : cell.padStart( widths[ column ] ?? 0 )
				)
				.join( '  ' )
		);
	}
	const right = judged.filter( ( { faults } ) => faults.length === 0 ).length;
	// Rounded down: 100 % is all of them.
	const score = Math.floor( ( 1000 * right ) / judged.length ) / 10;
	console.log( `\nscore: ${ score } %` );
	return score >= floor ? 0 : 1;
}

function counted( title: string, judged: readonly Judged[] ): string[] {
	const right = judged.filter( ( { faults } ) => faults.length === 0 ).length;
	const byModel = judged.filter( ( { by } ) => by === 'model' ).length;
	return [ title, String( right ), String( judged.length ), String( byModel ) ];
}
