<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

defined( 'ABSPATH' ) || exit;

/** Who needs to know when the balance of a document changes, and knows whether money for it is on its way. */
interface MoneyWatch {

	public function isProcessing( int $document_id ): bool;

	/**
	 * In the transaction of the change.
	 *
	 * @param int $open What is left to pay now. Minor units.
	 */
	public function balanceChanged( int $document_id, int $open ): void;
}
