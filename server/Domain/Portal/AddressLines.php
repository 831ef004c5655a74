<?php
declare( strict_types=1 );

namespace Coffer\Domain\Portal;

defined( 'ABSPATH' ) || exit;

/** A postal address in the order in which its country writes it, without empty lines. */
final class AddressLines {

	/** Countries that write the town first and the code last; the others put the code before the town. */
	private const CODE_LAST = [ 'AU', 'BR', 'CA', 'GB', 'ID', 'IE', 'IN', 'NZ', 'PH', 'SA', 'SG', 'TH', 'US', 'ZA' ];

	/**
	 * @param array<string, string> $address contract/schemas/address.json; parts may be left out.
	 * @return list<string>
	 */
	public static function of( array $address, Wording $wording ): array {
		[ $town, $region, $code, $country ] = array_map(
			static fn ( string $part ): string => trim( $address[ $part ] ?? '' ),
			[ 'city', 'region', 'postcode', 'country' ]
		);

		$place = in_array( $country, self::CODE_LAST, true )
			? [ self::join( ' ', self::join( ', ', $town, $region ), $code ) ]
			: [ self::join( ' ', $code, $town ), $region ];

		$lines = [
			trim( $address['line1'] ?? '' ),
			trim( $address['line2'] ?? '' ),
			...$place,
			'' === $country ? '' : $wording->country( $country ),
		];
		return array_values( array_filter( $lines, static fn ( string $line ): bool => '' !== $line ) );
	}

	private static function join( string $between, string ...$parts ): string {
		return implode( $between, array_filter( $parts, static fn ( string $part ): bool => '' !== $part ) );
	}
}
