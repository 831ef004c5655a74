<?php
declare( strict_types=1 );

namespace Coffer\Testing;

defined( 'ABSPATH' ) || exit;

/** A gateway did not do what it promises; the message says what it did. */
final class BrokenPromise extends \RuntimeException {
}
