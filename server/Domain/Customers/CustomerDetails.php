<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** What a person writes about a customer, checked. */
final class CustomerDetails {

	/** @param string|null $notes Null: leave them as they are. */
	public function __construct(
		public readonly string $name,
		public readonly string $email,
		public readonly string $phone,
		public readonly Address $address,
		public readonly string $taxId,
		public readonly ?string $language,
		public readonly ?string $currency,
		public readonly ?string $notes,
	) {
	}
}
