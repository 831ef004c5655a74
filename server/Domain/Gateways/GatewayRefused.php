<?php
declare( strict_types=1 );

namespace Coffer\Domain\Gateways;

defined( 'ABSPATH' ) || exit;

/** The gateway answered, and will not do it. Its own words are for the log of the owner, never for a customer. */
final class GatewayRefused extends \RuntimeException {

	/** @param string $reason Machine code: `amount_too_small`, `declined`, `failed` and the like. */
	public function __construct( public readonly string $reason, string $words = '' ) {
		parent::__construct( '' === $words ? $reason : $words );
	}
}
