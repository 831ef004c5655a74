<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\Text;

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

	/**
	 * @param mixed  $input contract/schemas/address.json.
	 * @param string $field Path of the address itself.
	 * @throws InvalidInput With the part that is wrong.
	 */
	public static function fromInput( mixed $input, string $field ): self {
		if ( ! is_array( $input ) ) {
			throw InvalidInput::at( $field, 'invalid_input' );
		}
		$part    = static fn ( string $name, int $length ): string => Text::line( $input[ $name ] ?? '', $length, "$field.$name" );
		$country = strtoupper( $part( 'country', 190 ) );
		if ( '' !== $country && 1 !== preg_match( '/\A[A-Z]{2}\z/', $country ) ) {
			throw InvalidInput::at( "$field.country", 'invalid_country' );
		}
		return new self( $part( 'line1', 190 ), $part( 'line2', 190 ), $part( 'city', 190 ), $part( 'region', 190 ), $part( 'postcode', 40 ), $country );
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
