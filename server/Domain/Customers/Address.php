<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

defined( 'ABSPATH' ) || exit;

/** A postal address (contract/schemas/address.json). Every part may be empty. */
final class Address {

	/** @param string $country ISO 3166-1 alpha-2; empty when unknown. */
	public function __construct(
		public readonly string $line1 = '',
		public readonly string $line2 = '',
		public readonly string $city = '',
		public readonly string $region = '',
		public readonly string $postcode = '',
		public readonly string $country = '',
	) {
	}

	/** @return array{line1: string, line2: string, city: string, region: string, postcode: string, country: string} */
	public function toArray(): array {
		return [
			'line1'    => $this->line1,
			'line2'    => $this->line2,
			'city'     => $this->city,
			'region'   => $this->region,
			'postcode' => $this->postcode,
			'country'  => $this->country,
		];
	}
}
