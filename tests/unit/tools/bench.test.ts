import { scaleFigures } from '../../../tools/bench/budgets';
import { median, type Reading, type Stage } from '../../../tools/bench/figures';
import { withRun } from '../../../tools/bench/history';
import { rowsRead, withoutValues, type Statement } from '../../../tools/bench/plans';
import { plansPage } from '../../../tools/bench/plans-page';
import type { Run } from '../../../tools/bench/report';

const reading = ( id: string, ratio: number ): Reading => ( {
	id,
	title: `title of ${ id }`,
	ms: 10 * ratio,
	ratio,
	queries: 12,
	memory: 1024 ** 2,
	gzip: 900,
} );

const stage = ( documents: number, ratios: Readonly< Record< string, number > > ): Stage => ( {
	documents,
	readings: Object.entries( ratios ).map( ( [ id, ratio ] ) => reading( id, ratio ) ),
	exports: [ { title: 'documents', rows: 1234, rowsPerSecond: 999, memory: 4 * 1024 ** 2 } ],
} );

const run: Run = {
	date: '2026-11-28',
	machine: 'Linux, 2 x Some processor, 8 GiB',
	figures: [
		{ id: 'list.scale_ratio', value: 1.25, unit: 'ratio', budget: 1.3 },
		{ id: 'race.payments', value: 2, unit: 'payments', budget: 1 },
	],
	stages: [ stage( 1000, { 'list.first': 1 } ), stage( 100_000, { 'list.first': 1.25 } ) ],
	pages: [ { title: 'blank page', lcp: 800, inp: 40, cls: 0.01, requests: 3, bytes: 20_480 } ],
	screen: { rows: 3000, bare: 2500, drawer: 30, complete: 700, frame: 16.7, slowFrame: 17 },
	throughput: [ { title: 'blank page', clients: 4, perSecond: 60, median: 60, slowest: 90 } ],
	beside: [],
};

const page = [
	'Words.',
	'<!-- newest run -->',
	'x',
	'<!-- end of the newest run -->',
	'<!-- runs -->',
	'<!-- end of the runs -->',
].join( '\n' );

describe( 'Figures of a run', () => {
	it( 'have the middle of their rounds, not the mean', () => {
		expect( median( [ 9, 1, 2 ] ) ).toBe( 2 );
		expect( median( [ 9, 1, 2, 3 ] ) ).toBe( 2.5 );
		expect( () => median( [] ) ).toThrow( 'no median' );
	} );

	it( 'say how much more work the largest site is than the smallest, by the worst of the searches', () => {
		const searches = { 'list.search.number': 1, 'list.search.customer': 2, 'list.search.email': 1 };
		const figures = scaleFigures( [
			stage( 1000, { ...searches, 'list.first': 0.5, receivables: 9 } ),
			stage( 20_000, { ...searches, 'list.first': 9, receivables: 9 } ),
			stage( 100_000, { ...searches, 'list.search.customer': 3, 'list.first': 0.6, receivables: 1.5 } ),
		] );
		expect( Object.fromEntries( figures.map( ( { id, value } ) => [ id, value ] ) ) ).toEqual( {
			'list.scale_ratio': expect.closeTo( 1.2 ),
			'search.scale_ratio': expect.closeTo( 1.5 ),
			'receivables.list_ratio': expect.closeTo( 2.5 ),
		} );
	} );
} );

describe( 'The page about performance', () => {
	it( 'has the newest run whole, and a line for every run, the newest first', () => {
		const first = withRun( page, run );
		const second = withRun( first, { ...run, date: '2026-12-01' } );
		expect( second ).toContain( 'Words.' );
		expect( second.match( /### Budgets/g ) ).toHaveLength( 1 );
		expect( second ).toContain( '| race.payments | 2 | 1 | payments | BROKEN |' );
		expect( second ).toContain( '| title of list.first | 10.0 | 1.00 | 12.5 | 1.25 | 12 | 1.0 | 900 |' );
		const lines = second.split( '<!-- runs -->' )[ 1 ]?.match( /^\| \d{4}-.*$/gm ) ?? [];
		expect( lines.map( ( line ) => line.slice( 2, 12 ) ) ).toEqual( [ '2026-12-01', '2026-11-28' ] );
		expect( lines[ 0 ] ).toContain( '1,000 to 100,000' );
		expect( lines[ 0 ] ).toContain( '1 of 2' );
	} );

	it( 'is not written where it has lost its place', () => {
		expect( () => withRun( 'Words.', run ) ).toThrow( 'must have the lines' );
	} );
} );

describe( 'Plans', () => {
	it( 'show no value of anybody', () => {
		const sql = `SELECT id FROM \`wp_coffer_customers\` WHERE email = 'o''brien\\'s@mail.example' AND id IN (1, 22,\n333) LIMIT 25`;
		expect( withoutValues( sql ) ).toBe(
			'SELECT id FROM `wp_coffer_customers` WHERE email = ? AND id IN (?, …) LIMIT ?'
		);
	} );

	it( 'name each statement once, with the rows of the time that read most', () => {
		const statement = ( read: number | undefined, key: string ): Statement => ( {
			sql: 'SELECT ?',
			read,
			plan: [ { select_type: 'SIMPLE', table: 'd', type: 'ref', key, rows: '3', r_rows: '2.00', Extra: null } ],
		} );
		const plans = [
			{
				id: 'a',
				title: 'First',
				statements: [ statement( 5, 'k' ), statement( 7, 'k' ), statement( undefined, 'other' ) ],
			},
			{ id: 'b', title: 'Second', statements: [ statement( 6, 'k' ) ] },
		];
		expect( plans.map( rowsRead ) ).toEqual( [ 12, 6 ] );
		const text = plansPage( plans, 1000, 'Today.' );
		expect( text.match( /### Statement/g ) ).toHaveLength( 2 );
		expect( text ).toContain( '| First | 12 | [1](#statement-1) (2 times), [2](#statement-2) |' );
		expect( text ).toContain( 'Rows read: 7.' );
		expect( text ).toContain( '| d | ref | k | 3 | 2.00 |  |' );
	} );
} );
