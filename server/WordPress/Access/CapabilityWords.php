<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Access;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Sentence;

defined( 'ABSPATH' ) || exit;

/** The capabilities of plugin.json in plain words, in the reader's language. */
final class CapabilityWords {

	/** @return list<array{name: string, label: string}> */
	public static function all(): array {
		return array_map(
			static fn ( string $name ): array => [ 'name' => $name, 'label' => self::of( $name ) ],
			array_keys( Manifest::CAPABILITIES )
		);
	}

	/** One that a later version no longer has is shown by its name. */
	public static function of( string $capability ): string {
		return Sentence::translated( Manifest::CAPABILITIES[ $capability ] ?? $capability );
	}
}
