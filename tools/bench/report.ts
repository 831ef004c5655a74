import { cpus, totalmem, type } from 'node:os';
import type { BesideReading } from './beside';
import type { PageReading, ScreenReading } from './browser';
import type { Figure, Stage } from './figures';
import type { ThroughputReading } from './throughput';

/** Everything that one run measured. */
export interface Run {
	readonly date: string;
	/** The kind of machine, without its name. */
	readonly machine: string;
	readonly figures: readonly Figure[];
	readonly stages: readonly Stage[];
	readonly pages: readonly PageReading[];
	readonly screen: ScreenReading;
	readonly throughput: readonly ThroughputReading[];
	readonly beside: readonly BesideReading[];
}

export function machine(): string {
	const processors = cpus();
	const memory = Math.round( totalmem() / 1024 ** 3 );
	return `${ type() }, ${ processors.length } x ${ processors[ 0 ]?.model.trim() ?? 'unknown processor' }, ${ memory } GiB`;
}

/** A table: what each column is called, and its cells. The first column is words, the others are mostly numbers. */
export interface Table {
	readonly title: string;
	readonly head: readonly string[];
	readonly rows: readonly ( readonly string[] )[];
}

export const isKept = ( { value, budget }: Figure ) => value <= budget;

export function tablesOf( run: Run ): Table[] {
	return [
		{
			title: 'Budgets',
			head: [ 'figure', 'value', 'budget', 'unit', '' ],
			rows: run.figures.map( ( figure ) => [
				figure.id,
				shown( figure, figure.value ),
				shown( figure, figure.budget ),
				figure.unit,
				isKept( figure ) ? 'kept' : 'BROKEN',
			] ),
		},
		requestsOf( run.stages ),
		{
			title: 'Files',
			head: [ 'file', 'documents', 'rows read', 'rows a second', 'peak memory, MB' ],
			rows: run.stages.flatMap( ( { documents, exports } ) =>
				exports.map( ( { title, rows, rowsPerSecond, memory } ) => [
					title,
					count( documents ),
					count( rows ),
					count( rowsPerSecond ),
					megabytes( memory ),
				] )
			),
		},
		{
			title: 'On a slow phone',
			head: [ 'page', 'LCP, ms', 'INP, ms', 'CLS', 'requests', 'KB' ],
			rows: run.pages.map( ( { title, lcp, inp, cls, requests, bytes } ) => [
				title,
				whole( lcp ),
				whole( inp ),
				cls.toFixed( 3 ),
				whole( requests ),
				kilobytes( bytes ),
			] ),
		},
		{
			title: 'The Money screen on a slow machine and network',
			head: [ 'until', 'ms' ],
			rows: [
				[ 'the first rows are there', whole( run.screen.rows ) ],
				[ 'the first rows of WordPress’s own list of posts are there', whole( run.screen.bare ) ],
				[ 'a click on a row shows its drawer', whole( run.screen.drawer ) ],
				[ 'the drawer is complete', whole( run.screen.complete ) ],
				[ 'the next frame, while a hundred rows are scrolled', run.screen.frame.toFixed( 1 ) ],
				[ 'the next frame, one time in twenty', run.screen.slowFrame.toFixed( 1 ) ],
			],
		},
		{
			title: 'Throughput',
			head: [ 'request', 'clients', 'requests a second', 'median, ms', '97.5 %, ms' ],
			rows: run.throughput.map( ( { title, clients, perSecond, median, slowest } ) => [
				title,
				whole( clients ),
				perSecond.toFixed( 1 ),
				whole( median ),
				whole( slowest ),
			] ),
		},
		{
			title: 'Side by side',
			head: [
				'page to pay on',
				'PHP, ms',
				'of a blank page',
				'queries',
				'KB of HTML',
				'LCP, ms',
				'requests',
				'KB',
			],
			rows: run.beside.map( ( { title, ms, ratio, queries, gzip, lcp, requests, bytes } ) => [
				title,
				ms.toFixed( 1 ),
				ratio.toFixed( 2 ),
				whole( queries ),
				kilobytes( gzip ),
				whole( lcp ),
				whole( requests ),
				kilobytes( bytes ),
			] ),
		},
	].filter( ( { rows } ) => rows.length > 0 );
}

/** A row for each request: its time at each number of documents, and at the largest what else it took. */
function requestsOf( stages: readonly Stage[] ): Table {
	const largest = stages.at( -1 );
	return {
		title: 'Requests',
		head: [
			'request',
			...stages.flatMap( ( { documents } ) => [ `ms at ${ count( documents ) }`, 'of a blank page' ] ),
			'queries',
			'memory, MB',
			'gzip, bytes',
		],
		rows: ( largest?.readings ?? [] ).map( ( reading ) => [
			reading.title,
			...stages.flatMap( ( { readings } ) => {
				const same = readings.find( ( { id } ) => id === reading.id );
				return same ? [ same.ms.toFixed( 1 ), same.ratio.toFixed( 2 ) ] : [ '', '' ];
			} ),
			whole( reading.queries ),
			megabytes( reading.memory ),
			count( reading.gzip ),
		] ),
	};
}

/** The tables as a terminal shows them. */
export function print( run: Run ): void {
	console.log( `\n${ run.date }, ${ run.machine }` );
	for ( const { title, head, rows } of tablesOf( run ) ) {
		const widths = head.map( ( name, column ) =>
			Math.max( name.length, ...rows.map( ( row ) => row[ column ]?.length ?? 0 ) )
		);
		console.log( `\n${ title }\n` );
		for ( const row of [ head, ...rows ] ) {
			const cells = row.map( ( cell, column ) =>
				column === 0 ? cell.padEnd( widths[ column ] ?? 0 ) : cell.padStart( widths[ column ] ?? 0 )
			);
			console.log( `  ${ cells.join( '  ' ) }` );
		}
	}
}

function shown( { unit }: Figure, value: number ): string {
	return unit === 'ratio' || unit === 'ms' ? value.toFixed( 2 ) : whole( value );
}

const whole = ( value: number ) => String( Math.round( value ) );
const count = ( value: number ) => value.toLocaleString( 'en' );
const megabytes = ( bytes: number ) => ( bytes / 1024 ** 2 ).toFixed( 1 );
const kilobytes = ( bytes: number ) => ( bytes / 1024 ).toFixed( 1 );
