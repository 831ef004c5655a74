import { lockedWith, lockFaults, lockLevels, type Lock } from '../support/lock-order';
import { source } from './php-source';

/** `customers 1, documents 2, + events`: what was locked, in its order. */
const taken = ( text: string ) => ( {
	place: 'It',
	locks: text.split( ', ' ).map( ( part ): Lock => {
		const isNew = part.startsWith( '+ ' );
		const [ table = '', row = '' ] = part.replace( '+ ', '' ).split( ' ' );
		return { table, row, isNew };
	} ),
} );

test.each( [
	'idempotency, customers 1, documents 2, payments 3, + ledger, applications 4, documents 5, series',
	'documents 2, messages 3, portal_links 4, + events',
	'customers 1, payments 2, refunds 3, documents 4',
	'+ documents, documents 2, lines 2',
	'customers 1, search_words, documents',
] )( 'this is in order: %s', ( text ) => {
	expect( lockFaults( taken( text ) ) ).toEqual( [] );
} );

test.each( [
	[ 'documents 2, customers 1', 'after documents or payments' ],
	[ 'customers 1, idempotency', 'after customers' ],
	[ 'documents 2, documents 3', 'without their customer' ],
	[ 'documents 2, payments 3', 'without their customer' ],
	[ 'documents', 'without their customer' ],
	[ 'messages 2, documents 1', 'after messages' ],
	[ 'applications 1', 'without payments or documents' ],
	[ 'customers 1, documents 2, series, documents 3', 'after series' ],
	[ 'ledger 1', 'without documents' ],
	[ 'something 1', 'no place in the order' ],
] )( 'this is not: %s', ( text, fault ) => {
	expect( lockFaults( taken( text ) ).join() ).toContain( fault );
} );

test( 'docs/decisions/locks.md tells the same order', () => {
	const page = source( 'docs/decisions/locks.md' );
	const told = [ ...page.matchAll( /^\| \d +\| (.+?) +\|/gm ) ].map( ( [ , tables = '' ] ) =>
		[ ...tables.matchAll( /`(\w+)`/g ) ].map( ( [ , table ] ) => table )
	);
	expect( told ).toEqual( lockLevels );
	for ( const table of Object.keys( lockedWith ) ) {
		expect( page ).toContain( `\`${ table }\`` );
	}
} );
