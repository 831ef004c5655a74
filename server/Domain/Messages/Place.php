<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

defined( 'ABSPATH' ) || exit;

/** Where something stands in a text. Letters are code points. */
final class Place {

	public function __construct( public readonly int $offset, public readonly int $length, public readonly string $excerpt ) {
	}
}
