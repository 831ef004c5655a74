<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

defined( 'ABSPATH' ) || exit;

/** Computes every chain and every sum again, and says which documents are off. */
final class VerifyLedger {

	public function __construct( private readonly LedgerRepository $entries ) {
	}

	/** @return list<LedgerFault> Empty when all is well. */
	public function verify( int $chunk = 500 ): array {
		throw new \LogicException();
	}
}
