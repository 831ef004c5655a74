<?php
declare( strict_types=1 );

namespace Coffer\Domain\Settings;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** Which ways to pay the owner wants to offer (contract/schemas/ways-to-pay.json). Each may need more before it works. */
final class WaysToPay {

	/** @param bool $test For staff and test documents only. */
	public function __construct(
		public readonly bool $bankTransfer = false,
		public readonly bool $stripe = false,
		public readonly bool $test = false,
	) {
	}

	/** @throws InvalidInput With the field that is wrong. */
	public function with( mixed $input, string $field ): self {
		if ( ! is_array( $input ) ) {
			throw InvalidInput::at( $field, 'invalid_input' );
		}
		$input += $this->toArray();
		foreach ( array_keys( $this->toArray() ) as $way ) {
			if ( ! is_bool( $input[ $way ] ) ) {
				throw InvalidInput::at( "$field.$way", 'invalid_input' );
			}
		}
		return new self( $input['bank_transfer'], $input['stripe'], $input['test'] );
	}

	/** @return array{bank_transfer: bool, stripe: bool, test: bool} */
	public function toArray(): array {
		return [
			'bank_transfer' => $this->bankTransfer,
			'stripe'        => $this->stripe,
			'test'          => $this->test,
		];
	}
}
