import { writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import type { Figure } from './figures';

/** The kind of machine, without its name. */
export function machine(): string {
	const processors = cpus();
	const memory = Math.round( totalmem() / 1024 ** 3 );
	return `${ type() }, ${ processors.length } x ${ processors[ 0 ]?.model.trim() ?? 'unknown processor' }, ${ memory } GiB`;
}

function shown( figure: Figure, value: number ): string {
	return figure.unit === 'ratio' || figure.unit === 'ms' ? value.toFixed( 2 ) : String( Math.round( value ) );
}

/** Prints the table, writes the file when one is wanted, and says whether every budget holds. */
export function report( figures: readonly Figure[], out: string | undefined ): boolean {
	const date = new Date().toISOString().slice( 0, 10 );
	const rows = figures.map( ( figure ) => [
		figure.id,
		shown( figure, figure.value ),
		shown( figure, figure.budget ),
		figure.unit,
		figure.value <= figure.budget ? 'kept' : 'BROKEN',
	] );
	const head = [ 'figure', 'value', 'budget', 'unit', '' ];
	const widths = head.map( ( title, column ) =>
		Math.max( title.length, ...rows.map( ( row ) => row[ column ]?.length ?? 0 ) )
	);
	console.log( `\n${ date }, ${ machine() }\n` );
	for ( const row of [ head, ...rows ] ) {
		console.log( row.map( ( cell, column ) => cell.padEnd( widths[ column ] ?? 0 ) ).join( '  ' ) );
	}
	if ( out ) {
		writeFileSync( out, JSON.stringify( { date, machine: machine(), figures }, null, '\t' ) + '\n' );
		console.log( `\nWritten to ${ out }.` );
	}
	return figures.every( ( figure ) => figure.value <= figure.budget );
}
