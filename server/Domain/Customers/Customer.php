<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

defined( 'ABSPATH' ) || exit;

/** A customer as stored (contract/schemas/customer.json, without what depends on the reader). */
final class Customer {

	/**
	 * @param string|null $language Locale such as de_DE; null: the site's.
	 * @param string|null $currency ISO 4217; null: the site's.
	 * @param string      $notes    Private: only for readers with coffer_view_private.
	 * @param int         $createdAt Unix seconds, as is $updatedAt.
	 * @param int|null    $userId    The user of the site who the customer is; gives no right to anything.
	 * @param int|null    $erasedAt  When what was known about them was erased. Unix seconds.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly string $email,
		public readonly string $phone,
		public readonly Address $address,
		public readonly string $taxId,
		public readonly ?string $language,
		public readonly ?string $currency,
		public readonly string $notes,
		public readonly int $version,
		public readonly int $createdAt,
		public readonly int $updatedAt,
		public readonly ?int $userId = null,
		public readonly ?int $erasedAt = null,
	) {
	}
}
