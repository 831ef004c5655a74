import { expect, test } from '@playwright/test';
import { headerOf } from '../support/heads';
import { olderVersions, stored } from '../support/older-schema';
import { ask } from '../support/requests';
import { expectUpgrade, interrupted, withMortality, type Way } from '../support/upgrade';
import { bootVariant, type Variant } from '../variants/variants';

const byTwoHeads: Way = {
	title: 'by two web heads at once',
	async go( site ) {
		const answers = await Promise.all(
			[ 1, 2, 1, 2, 1, 2 ].map( ( head ) =>
				ask( `${ site.url }/?rest_route=/coffer/v1/documents`, { headers: headerOf( head ) } )
			)
		);
		// Nobody is signed in, so all are refused; none is broken.
		expect( answers.map( ( { status } ) => status ) ).toEqual( answers.map( () => 401 ) );
		return answers.length;
	},
};

test.describe( 'A site of an earlier version, on MariaDB,', () => {
	test.describe.configure( { mode: 'serial' } );
	let variant: Variant;
	test.beforeAll( async () => {
		variant = await bootVariant( { name: 'native-upgrade', host: 'fpm', heads: 2 } );
	} );
	test.afterAll( () => variant.site.stop() );

	for ( const way of [ byTwoHeads, interrupted ] ) {
		test( `goes on with everything it had, brought up to date ${ way.title }`, async () => {
			test.setTimeout( 300_000 );
			const { site, owner } = variant;
			await withMortality( site, async () => {
				const now = await stored( site );
				for ( const version of olderVersions ) {
					const begun = await expectUpgrade( site, owner, version, now, way );
					expect( begun, `from version ${ version }` ).toBeGreaterThan( 1 );
				}
			} );
		} );
	}
} );
