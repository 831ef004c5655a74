import { refused } from '../support/expectations';
import { expect, test } from '../support/money-site';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** Who may ask which route is in gate.spec.ts. */
test.describe( 'Whoever may not', () => {
	test( 'is told so before the request itself is looked at', async ( { people } ) => {
		for ( const body of [ '{not json', { nonsense: true }, [] ] ) {
			refused( await people.subscriber.rest( 'POST', '/documents', { body } ), 'role_may_not' );
			refused( await people.anonymous.rest( 'POST', '/documents', { body } ), 'not_signed_in' );
		}
		refused( await people.subscriber.rest( 'GET', '/documents/999999999' ), 'role_may_not' );
		refused( await people.subscriber.rest( 'GET', '/documents?page=-1' ), 'role_may_not' );
	} );

	test( 'is told who can help, by the names of the site’s roles', async ( { people } ) => {
		const { data } = refused(
			await people.viewer.rest( 'POST', '/customers', { body: { name: 'x' } } ),
			'role_may_not'
		);
		expect( data.verdict?.fixed_by ).toEqual(
			expect.arrayContaining( [ 'Administrator', 'Money manager', 'Bookkeeper' ] )
		);
		expect( data.verdict?.fixed_by ).not.toContain( 'Money viewer' );
	} );
} );
