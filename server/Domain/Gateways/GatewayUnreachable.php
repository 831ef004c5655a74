<?php
declare( strict_types=1 );

namespace Coffer\Domain\Gateways;

defined( 'ABSPATH' ) || exit;

/** The gateway did not answer, or not in a way that says what happened. Ask again with the same ids. */
final class GatewayUnreachable extends \RuntimeException {
}
