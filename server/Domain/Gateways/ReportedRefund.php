<?php
declare( strict_types=1 );

namespace Coffer\Domain\Gateways;

use Coffer\Domain\Payments\RefundState;

defined( 'ABSPATH' ) || exit;

/** A refund as the gateway knows it. */
final class ReportedRefund {

	/**
	 * @param string $reference What the gateway calls it, unique in the gateway.
	 * @param int    $amount    Minor units.
	 * @param string $refundId  Ours, when it was asked for by Coffer; empty when it was made in the gateway's own screens.
	 */
	public function __construct(
		public readonly string $reference,
		public readonly int $amount,
		public readonly RefundState $state,
		public readonly string $refundId = '',
	) {
	}
}
