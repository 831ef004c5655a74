<?php
declare( strict_types=1 );

namespace Coffer\Domain\FirstSteps;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** What is noted about the beginning of a site, because nothing else that is stored tells it. */
final class Beginning {

	/**
	 * @param bool $isOver   As it is for a site that was there before there were first steps.
	 * @param bool $payLater Nothing is chosen yet by which customers pay on their page, and that is meant so.
	 */
	public function __construct( public readonly bool $isOver = true, public readonly bool $payLater = false ) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/first-steps-input.json. What is left out stays.
	 * @throws InvalidInput With the field that is wrong.
	 */
	public function with( array $input ): self {
		foreach ( $input as $field => $value ) {
			if ( ! is_bool( $value ) ) {
				throw InvalidInput::at( $field, 'invalid_input' );
			}
		}
		return new self( $input['is_over'] ?? $this->isOver, $input['pay_later'] ?? $this->payLater );
	}
}
