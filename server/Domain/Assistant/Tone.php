<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** How a message to a customer is said. */
enum Tone: string {

	case Friendly = 'friendly';
	case Neutral  = 'neutral';
	case Firm     = 'firm';

	/** @throws InvalidInput `invalid_input`. */
	public static function orNull( mixed $value ): ?self {
		return null === $value ? null : ( is_string( $value ) ? self::tryFrom( $value ) : null ) ?? throw InvalidInput::at( 'tone', 'invalid_input' );
	}
}
