<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Money\MinorUnits;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/** What a person writes about a payment that came, checked. */
final class PaymentDetails {

	public function __construct(
		public readonly PaymentMethod $method,
		public readonly int $amount,
		public readonly string $receivedOn,
		public readonly string $reference,
		public readonly bool $keepExcess,
	) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/payment-input.json.
	 * @param string               $today YYYY-MM-DD in the time zone of the site.
	 * @throws InvalidInput With the field that is wrong. Money cannot have come in the future.
	 */
	public static function fromInput( array $input, string $today ): self {
		$received = CalendarDate::of( $input['received_on'] ?? null, 'received_on' ) ?? $today;
		if ( $received > $today ) {
			throw InvalidInput::at( 'received_on', 'date_in_future' );
		}
		return new self(
			PaymentMethod::of( $input['method'] ?? null, 'method' ),
			MinorUnits::positive( $input['amount'] ?? null, 'amount' ),
			$received,
			Text::line( $input['reference'] ?? '', 190, 'reference' ),
			true === ( $input['keep_excess'] ?? false ),
		);
	}
}
