<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

use Coffer\Contract\Currencies;
use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/**
 * A currency of ISO 4217 with the number of digits of its minor unit: 2 for USD, 0 for JPY, 3 for KWD.
 */
final class Currency {

	private function __construct(
		public readonly string $code,
		public readonly int $digits,
		public readonly string $name,
	) {
	}

	/**
	 * @param string $code  Three capital letters.
	 * @param string $field Where it was written, for the refusal.
	 * @throws InvalidInput `currency_unknown`.
	 */
	public static function fromCode( string $code, string $field = 'currency' ): self {
		$entry = Currencies::ALL[ $code ] ?? null;
		if ( null === $entry ) {
			throw InvalidInput::at( $field, 'currency_unknown' );
		}
		return new self( $code, $entry['digits'], $entry['name'] );
	}

	public static function isKnown( string $code ): bool {
		return isset( Currencies::ALL[ $code ] );
	}

	public function equals( self $other ): bool {
		return $this->code === $other->code;
	}
}
