<?php
declare( strict_types=1 );

namespace Coffer\Domain\Gateways;

defined( 'ABSPATH' ) || exit;

/** How a charge can be paid now. */
final class Started {

	/**
	 * @param string      $session      What the gateway calls it, unique in the gateway.
	 * @param string|null $redirectUrl  Where the customer pays; null for instructions.
	 * @param list<array{label: string, value: string}> $instructions What to write where, in the customer's language.
	 * @param string|null $epc          Content of a code for banking apps (EPC069-12), when there is one.
	 * @param string      $account      Which account collects.
	 * @param int|null    $expiresAt    Unix seconds; null when it can be paid for ever.
	 */
	public function __construct(
		public readonly string $session,
		public readonly ?string $redirectUrl = null,
		public readonly array $instructions = [],
		public readonly ?string $epc = null,
		public readonly string $account = '',
		public readonly ?int $expiresAt = null,
	) {
	}
}
