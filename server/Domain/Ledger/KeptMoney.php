<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;

defined( 'ABSPATH' ) || exit;

/** What a document says about its money, to be held against its ledger. */
final class KeptMoney {

	public function __construct(
		public readonly int $documentId,
		public readonly ?string $number,
		public readonly ?int $customerId,
		public readonly DocumentKind $kind,
		public readonly Workflow $workflow,
		public readonly PaymentStatus $paymentStatus,
		public readonly string $currency,
		public readonly int $total,
		public readonly int $balance,
		public readonly int $captured,
		public readonly bool $writtenOff,
		public readonly bool $isProcessing,
	) {
	}
}
