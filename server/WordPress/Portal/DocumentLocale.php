<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** Does something in the language of a document, where the site has that language. */
final class DocumentLocale {

	/**
	 * @template T
	 * @param string|null   $locale Such as de_DE; null for the site's.
	 * @param callable(): T $work
	 * @return T
	 */
	public static function run( ?string $locale, callable $work ): mixed {
		$switched = null !== $locale && '' !== $locale && switch_to_locale( $locale );
		try {
			return $work();
		} finally {
			if ( $switched ) {
				restore_previous_locale();
			}
		}
	}
}
