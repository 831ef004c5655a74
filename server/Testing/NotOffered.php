<?php
declare( strict_types=1 );

namespace Coffer\Testing;

defined( 'ABSPATH' ) || exit;

/** Thrown by a bench for what its payment service does not have. The check that asked is skipped, with this message. */
final class NotOffered extends \RuntimeException {
}
