import { expect, test } from '@playwright/test';
import { olderVersions, stored } from '../support/older-schema';
import { expectUpgrade, interrupted, withMortality, type Way } from '../support/upgrade';
import { bootVariant, type Variant } from './variants';

const together: Way = {
	title: 'by four processes at once',
	async go( site ) {
		const answers = await Promise.all( Array.from( { length: 4 }, () => site.php( 'return true;' ) ) );
		return answers.length;
	},
};

test.describe( 'A site of an earlier version, on SQLite,', () => {
	test.describe.configure( { mode: 'serial' } );
	let variant: Variant;
	test.beforeAll( async () => {
		variant = await bootVariant( { name: 'variant-upgrade' } );
	} );
	test.afterAll( () => variant.site.stop() );

	for ( const way of [ together, interrupted ] ) {
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
