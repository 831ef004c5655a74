<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/**
 * A tax with its name: 19000 and "VAT" are 19 % VAT. Lines with the same rate and the same name make one group.
 */
final class TaxRate {

	private const NAME_LENGTH = 60;

	private function __construct( public readonly int $rate, public readonly string $name ) {
	}

	/**
	 * @param mixed $rate 1/1000 percent, from 0 to 100000.
	 * @param mixed $name Empty where there is no tax.
	 * @param string $path Prefix of the field, such as `lines.2.`.
	 * @throws InvalidInput `invalid_rate`, `invalid_text` or `text_too_long`.
	 */
	public static function of( mixed $rate, mixed $name, string $path = '' ): self {
		if ( ! Percentage::isValid( $rate ) ) {
			throw InvalidInput::at( $path . 'tax_rate', 'invalid_rate' );
		}
		return new self( $rate, Text::line( $name, self::NAME_LENGTH, $path . 'tax_name' ) );
	}

	/** Tax on an amount without tax. Minor units. */
	public function on( int $net ): int {
		return (int) Exact::share( $net, $this->rate, Percentage::WHOLE );
	}

	/** Tax inside an amount that includes it. Minor units. */
	public function within( int $gross ): int {
		return (int) Exact::share( $gross, $this->rate, Percentage::WHOLE + $this->rate );
	}
}
