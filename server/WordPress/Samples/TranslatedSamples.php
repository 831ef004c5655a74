<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Samples;

use Coffer\Domain\Samples\SampleWording;

defined( 'ABSPATH' ) || exit;

final class TranslatedSamples implements SampleWording {

	/** Names of nobody. */
	private const NAMES = [ 'Quillon Bakery', 'Tern & Tide Boats', 'Marrow Lane Books', 'Fennick Sauna Club', 'Otter Street School' ];

	public function customers(): array {
		/* translators: %s: name of a customer who does not exist. */
		return array_map( static fn ( string $name ): string => sprintf( __( '%s (sample)', 'coffer' ), $name ), self::NAMES );
	}

	public function things(): array {
		return [
			__( 'Shelves of oak, delivered and fitted', 'coffer' ),
			__( 'Two days of work in the workshop', 'coffer' ),
			__( 'Counter with a brass edge', 'coffer' ),
			__( 'Yearly check of all fittings', 'coffer' ),
		];
	}

	public function business(): string {
		return __( 'Your business', 'coffer' );
	}
}
