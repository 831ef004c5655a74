import { accessActions, accessStates } from '../../tools/contract/access';
import { abilityCases } from '../support/ability-cases';
import { abilities } from '../support/assistant';
import { faultsOfCases, type Case } from '../support/cases';
import { documentCases, toldVerdicts } from '../support/document-cases';
import { documentStates } from '../support/document-states';
import { openGate, type Gate } from '../support/gate';
import { keepRows, type KeptRows } from '../support/kept-rows';
import { expect, test } from '../support/money-site';
import { forgetRoles } from '../support/roles';
import { routeCases } from '../support/route-cases';
import { contract } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();
test.afterAll( ( { site } ) => forgetRoles( site ) );

const number = ( count: number ) => count.toLocaleString( 'en' );
const all = [ ...routeCases, ...documentCases, ...abilityCases ];

test.describe( `The gate @native, in ${ number( all.length ) } cases over HTTP`, () => {
	let gate: Gate;
	let kept: KeptRows;

	test.beforeAll( async ( { people, site } ) => {
		test.setTimeout( 300_000 );
		gate = await openGate( site, people );
		kept = await keepRows( site );
	} );
	test.afterAll( async () => {
		await kept.putBack();
		await kept.drop();
	} );

	test( 'knows every route, ability, action and state that the contract has, and no two cases are the same', () => {
		const names = all.map( ( { name } ) => name );
		expect( new Set( names ).size ).toBe( names.length );
		const missing = ( parts: readonly string[], cases: readonly Case< Gate >[], fit: ( part: string ) => string ) =>
			parts.filter( ( part ) => ! cases.some( ( { name } ) => name.startsWith( fit( part ) ) ) );
		expect( missing( Object.keys( contract.routes ), routeCases, ( key ) => `${ key } by ` ) ).toEqual( [] );
		expect( missing( Object.keys( abilities ), abilityCases, ( name ) => `${ name } ` ) ).toEqual( [] );
		expect( Object.keys( accessActions ).sort() ).toEqual(
			Object.keys( contract.schemas[ 'document-actions' ]?.properties ?? {} ).sort()
		);
		expect( accessStates.map( ( { name } ) => name ).sort() ).toEqual( Object.keys( documentStates ).sort() );
		expect( all.length ).toBeGreaterThan( 4_000 );
	} );

	for ( const [ what, cases ] of Object.entries( {
		[ `routes, by everybody, with a record and without: ${ number( routeCases.length ) } cases` ]: routeCases,
		[ `documents in every state, and ${ number( toldVerdicts ) } verdicts that they tell: ${ number( documentCases.length ) } cases` ]:
			documentCases,
		[ `abilities: ${ number( abilityCases.length ) } cases` ]: abilityCases,
	} ) ) {
		test( what, async () => {
			test.setTimeout( 600_000 );
			const faults = await faultsOfCases( gate, kept, cases );
			expect( faults.slice( 0, 20 ), `${ faults.length } cases went wrong` ).toEqual( [] );
		} );
	}
} );
