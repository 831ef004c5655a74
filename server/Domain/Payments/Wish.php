<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/** What somebody who sets out to pay asked for. */
final class Wish {

	/**
	 * @param string   $gateway How.
	 * @param int|null $amount  Minor units; null for the suggested amount.
	 * @param string   $key     Made by the browser for the payment it means to make; empty where there is one for all.
	 * @param string   $client  Names the visitor without saying who it is, to count what they begin; empty for staff.
	 */
	public function __construct(
		public readonly PayTarget $target,
		public readonly string $gateway,
		public readonly ?int $amount,
		public readonly Actor $actor,
		public readonly string $key = '',
		public readonly string $client = '',
	) {
	}
}
