import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContract, root } from '../../tools/contract/read';

const { hooks } = readContract();
const events = Object.entries( hooks ).filter( ( [ , { type } ] ) => type === 'event' );

describe( 'contract/hooks.json', () => {
	test.each( Object.entries( hooks ) )( '%s has a name that says on which side it is', ( name, { side, type } ) => {
		const shape = { php: /^coffer_[a-z_]+$/, js: type === 'event' ? /^coffer:[a-z-]+$/ : /^coffer\.[a-zA-Z]+$/ };
		expect( name ).toMatch( shape[ side ] );
	} );

	test( 'has events of the document, which carry one detail', () => {
		expect( events ).not.toEqual( [] );
		for ( const [ name, event ] of events ) {
			expect( [ name, event.side, event.arguments.map( ( argument ) => argument.name ) ] ).toEqual( [
				name,
				'js',
				[ 'detail' ],
			] );
		}
	} );

	test( 'gives every event the type of its detail in TypeScript', () => {
		const typed = readFileSync( join( root, 'src/contract/hooks.ts' ), 'utf8' );
		const map = typed.slice( typed.indexOf( 'interface CofferEvents' ) );
		for ( const [ name, event ] of events ) {
			expect( map ).toContain( `'${ name }': ${ event.arguments[ 0 ]?.type };` );
		}
	} );
} );
