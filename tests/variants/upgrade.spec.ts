import { test } from '@playwright/test';
import { expectUpgradeFrom4 } from '../support/upgrade';
import { bootVariant } from './variants';

test( 'A site of an earlier version goes on with everything it had', async () => {
	test.setTimeout( 180_000 );
	const { site, owner } = await bootVariant( { name: 'variant-upgrade' } );
	try {
		await expectUpgradeFrom4( site, owner );
	} finally {
		await site.stop();
	}
} );
