import { isKept, tablesOf, type Run } from './report';

/** Between these lines docs/performance.md is written by `npm run bench -- --write`. */
const newest = [ '<!-- newest run -->', '<!-- end of the newest run -->' ] as const;
const before = [ '<!-- runs -->', '<!-- end of the runs -->' ] as const;

/** Figures that tell one run from another in a line. */
const told = [
	'portal.server_ratio',
	'status.server_ratio',
	'list.scale_ratio',
	'search.scale_ratio',
	'receivables.list_ratio',
	'idle.ms',
	'admin.first_script_gzip',
] as const;

/**
 * docs/performance.md with another run: whole in the place of the newest, and as a line on top of all runs.
 *
 * @throws Error when the page has lost the lines between which it is written.
 */
export function withRun( page: string, run: Run ): string {
	const whole = tablesOf( run ).flatMap( ( { title, head, rows } ) => [
		`### ${ title }`,
		'',
		line( head ),
		line( head.map( ( _name, column ) => ( column === 0 ? '---' : '---:' ) ) ),
		...rows.map( line ),
		'',
	] );
	const written = replaced( page, newest, [
		'',
		`${ run.date }, ${ sizes( run ) } documents, ${ run.machine }.`,
		'',
		...whole,
	] );
	const lines = between( written, before )
		.split( '\n' )
		.filter( ( row ) => /^\|\s*\d/.test( row ) );
	return replaced( written, before, [
		'',
		line( [ 'date', 'documents', ...told, 'budgets kept', 'machine' ] ),
		line( [ '---', '---:', ...told.map( () => '---:' ), '---:', '---' ] ),
		lineOf( run ),
		...lines,
		'',
	] );
}

function lineOf( run: Run ): string {
	const value = ( id: string ) => run.figures.find( ( figure ) => figure.id === id )?.value;
	return line( [
		run.date,
		sizes( run ),
		...told.map( ( id ) => value( id )?.toFixed( id.endsWith( 'gzip' ) ? 0 : 2 ) ?? '' ),
		`${ run.figures.filter( isKept ).length } of ${ run.figures.length }`,
		run.machine,
	] );
}

const sizes = ( { stages }: Run ) => stages.map( ( { documents } ) => documents.toLocaleString( 'en' ) ).join( ' to ' );

const line = ( cells: readonly string[] ) => `| ${ cells.join( ' | ' ) } |`;

function between( page: string, [ begin, end ]: readonly [ string, string ] ): string {
	const from = page.indexOf( begin );
	const to = page.indexOf( end );
	if ( from < 0 || to < from ) {
		throw new Error( `docs/performance.md must have the lines "${ begin }" and "${ end }".` );
	}
	return page.slice( from + begin.length, to );
}

function replaced( page: string, marks: readonly [ string, string ], lines: readonly string[] ): string {
	const old = between( page, marks );
	const from = page.indexOf( marks[ 0 ] ) + marks[ 0 ].length;
	return `${ page.slice( 0, from ) }\n${ lines.join( '\n' ) }\n${ page.slice( from + old.length ) }`;
}
