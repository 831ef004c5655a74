<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

defined( 'ABSPATH' ) || exit;

/** A document whose ledger is not right. */
final class LedgerFault {

	/** @param 'chain'|'balance'|'payment_status'|'total'|'unexpected'|'missing'|'orphan'|'application'|'payment' $code */
	public function __construct(
		public readonly ?int $documentId,
		public readonly ?string $number,
		public readonly string $code,
		public readonly ?int $paymentId = null,
	) {
	}
}
