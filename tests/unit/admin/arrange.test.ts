import type { Document, DocumentAction, Verdict } from '@coffer/api';
import { arrange } from '../../../admin/documents/drawer/arrange';
import { exampleDocument } from './example-document';

const yes: Verdict = { allowed: true, code: null, sentence: null, remedy: null, fixed_by: [], fields: [] };
const no = ( code: string ): Verdict => ( { ...yes, allowed: false, code, sentence: 'No.' } );

function action(
	id: string,
	verdict: Verdict | null,
	placement: DocumentAction[ 'placement' ] = 'main'
): DocumentAction {
	return { id, label: id, placement, verdict: () => verdict, run: async () => true };
}

function idsOf( actions: DocumentAction[], document: Document = exampleDocument ) {
	const { main, more } = arrange( actions, document );
	return { main: main.map( ( { id } ) => id ), more: more.map( ( { id } ) => id ) };
}

describe( 'where the drawer puts what can be done', () => {
	it( 'shows the first three that are possible, and the others behind the three dots', () => {
		const four = [ 'a', 'b', 'c', 'd' ].map( ( id ) => action( id, yes ) );
		expect( idsOf( four ) ).toEqual( { main: [ 'a', 'b', 'c' ], more: [ 'd' ] } );
	} );

	it( 'leaves out what is not offered for such a document', () => {
		expect( idsOf( [ action( 'a', null ), action( 'b', yes, 'portal' ) ] ) ).toEqual( { main: [], more: [] } );
	} );

	it( 'keeps in the menu, with its reason, what only follows from the state', () => {
		const paid = [ action( 'pay', no( 'nothing_to_pay' ) ), action( 'refund', yes ) ];
		expect( idsOf( paid ) ).toEqual( { main: [ 'refund' ], more: [ 'pay' ] } );
	} );

	it( 'says once, in the place of the buttons, that a role may not', () => {
		const viewer = [ action( 'pay', no( 'role_may_not' ) ), action( 'refund', no( 'role_may_not' ) ) ];
		expect( idsOf( viewer ) ).toEqual( { main: [ 'pay' ], more: [ 'refund' ] } );
	} );

	it( 'says beside what is possible why the first thing that a person looks for is not', () => {
		const draft = [ action( 'send', no( 'lines_missing' ) ), action( 'edit', yes ) ];
		expect( idsOf( draft ) ).toEqual( { main: [ 'send', 'edit' ], more: [] } );
	} );

	it( 'does not offer credit as a button to a customer who has none', () => {
		const invoice: Document = { ...exampleDocument, kind: 'invoice' };
		const apply = [ action( 'apply-credit', yes ) ];
		expect( idsOf( apply, { ...invoice, credit: 0 } ) ).toEqual( { main: [], more: [ 'apply-credit' ] } );
		expect( idsOf( apply, { ...invoice, credit: 500 } ) ).toEqual( { main: [ 'apply-credit' ], more: [] } );
	} );
} );
