import type { LedgerReport } from '../../src/contract/types';
import { succeed } from './expectations';
import { expect, test } from './money-site';
import type { Person } from './people';
import { putRowsBack } from './rows';
import { faultsOf } from './shapes';

export async function verifyLedger( by: Person ): Promise< LedgerReport > {
	const report = succeed< LedgerReport >( await by.rest( 'GET', '/ledger/verify' ) );
	expect( faultsOf( 'ledger-report', report ) ).toEqual( [] );
	return report;
}

/** Said once in every file: whatever its tests did, every balance is the sum of its ledger when they are done. */
export function soundAtTheEnd(): void {
	test.afterAll( 'every balance is the sum of its ledger', async ( { people, site } ) => {
		await putRowsBack( site );
		expect( ( await verifyLedger( people.owner ) ).faults ).toEqual( [] );
	} );
}
