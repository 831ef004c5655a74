<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

defined( 'ABSPATH' ) || exit;

/** What a look at every ledger found. */
final class LedgerReport {

	/**
	 * @param int               $checked How many documents were looked at.
	 * @param list<LedgerFault> $faults  Empty when all is well.
	 */
	public function __construct( public readonly int $checked, public readonly array $faults ) {
	}
}
