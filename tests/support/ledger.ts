import type { Site } from '../../tools/site/site';

/** What the ledger's own check finds wrong on the whole site; empty when sums, chains and statuses all agree. */
export function ledgerFaults( site: Site ): Promise< unknown[] > {
	return site.php( `
		return array_map(
			static fn ( object $fault ): array => get_object_vars( $fault ),
			Coffer\\WordPress\\Plugin::services()->verifyLedger()->verify()->faults
		);
	` );
}
