import { fill } from '../../tools/bench/fill';
import { readPlans, rowsRead, type Plans } from '../../tools/bench/plans';
import { bootRig, type Rig } from '../../tools/bench/rig';
import { answered } from '../../tools/bench/server';
import { requestsOf } from '../../tools/bench/stage';
import type { Site } from '../../tools/site/site';
import { expect, test as onSite } from '../support/money-site';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** Enough that reading everything would show, and filled in a quarter of a minute. */
const documents = 20_000;

/** A site of its own with twenty thousand documents. */
const test = onSite.extend< object, { rig: Rig; site: Site; plans: readonly Plans[] } >( {
	rig: [
		async ( {}, use ) => {
			const rig = await bootRig( 'native-scale', 9449 );
			await use( rig );
			await rig.site.stop();
		},
		{ scope: 'worker', timeout: 180_000 },
	],
	site: [ async ( { rig }, use ) => use( rig.site ), { scope: 'worker' } ],
	plans: [
		async ( { rig }, use ) => {
			await fill( rig.site, documents );
			await use( await readPlans( rig, await requestsOf( rig, 1 ) ) );
		},
		{ scope: 'worker', timeout: 180_000 },
	],
} );

/**
 * Rows that the database may read for a request, by what its name begins with. A page of a list has 25; whoever counts a list stops at
 * 10,000, which are read from an index and once more to be counted.
 */
const mostRows: Readonly< Record< string, number > > = {
	portal: 60,
	status: 60,
	pay: 100,
	seen: 60,
	list: 22_000,
	'list.search': 5_000,
	'list.search.number': 100,
	'list.search.email': 200,
	// Words of the newest 10,000 records are read through for a text with which none begins.
	'list.search.nobody': 100_000,
	'list.search.several': 100_000,
	receivables: 12_000,
	document: 200,
	customers: 22_000,
	'customers.search': 5_000,
	'customer.standing': 500,
	'customer.activity': 1_000,
	payments: 500,
	link: 100,
};

/** Statements about Coffer's tables. */
const mostStatements: Readonly< Record< string, number > > = {
	portal: 8,
	status: 8,
	seen: 6,
	pay: 32,
	list: 3,
	'list.search': 15,
	receivables: 10,
	document: 16,
	customers: 8,
	'customer.activity': 6,
	payments: 80,
	link: 14,
};

/** What is said of the longest name that the request's begins with. */
function budgetOf( budgets: Readonly< Record< string, number > >, id: string ): number | undefined {
	const [ name ] = Object.keys( budgets )
		.filter( ( each ) => id === each || id.startsWith( `${ each }.` ) )
		.sort( ( a, b ) => b.length - a.length );
	return name === undefined ? undefined : budgets[ name ];
}

const over = (
	plans: readonly Plans[],
	budgets: Readonly< Record< string, number > >,
	of: ( plan: Plans ) => number
) =>
	plans
		.filter( ( plan ) => of( plan ) > ( budgetOf( budgets, plan.id ) ?? Number.POSITIVE_INFINITY ) )
		.map( ( plan ) => `${ plan.id }: ${ of( plan ) } of ${ budgetOf( budgets, plan.id ) }` );

test.describe( 'With twenty thousand documents', () => {
	test( 'no request reads more rows than it shows or counts', async ( { plans } ) => {
		expect( plans.filter( ( plan ) => rowsRead( plan ) > 0 ).length ).toBeGreaterThan( 40 );
		expect( over( plans, mostRows, rowsRead ) ).toEqual( [] );
	} );

	test( 'no request asks the database more often than it must', async ( { plans } ) => {
		expect( over( plans, mostStatements, ( { statements } ) => statements.length ) ).toEqual( [] );
	} );

	test( 'a poll that finds nothing new is answered before WordPress starts its theme', async ( { rig, plans } ) => {
		expect( plans ).not.toEqual( [] );
		const asked = ( await requestsOf( rig, 0 ) ).find( ( { id } ) => id === 'status' )?.asked;
		if ( asked === undefined || typeof asked === 'function' ) {
			throw new Error( 'There is no poll.' );
		}
		const unchanged = await answered( asked, 304 );
		const blank = await answered( rig.floor, 200 );
		// What WordPress loads for its theme and its blocks is most of what it has in memory.
		expect( unchanged.memory ).toBeLessThan( 0.75 * blank.memory );
		expect( unchanged.queries ).toBeLessThan( 14 );
	} );

	test( 'a page that shows nothing of Coffer asks nothing about it', async ( { rig, plans } ) => {
		expect( plans ).not.toEqual( [] );
		await answered( { ...rig.floor, headers: { 'Coffer-Bench-Statements': '1' } }, 200 );
		expect( await rig.note() ).toEqual( [] );
	} );
} );
