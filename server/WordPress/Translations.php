<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * Finds Coffer's words in a language. WordPress looks in the language packs of the site and in build/languages, which the
 * header of coffer.php names; where both have nothing, the nearest language that ships steps in: German for Austrian.
 */
final class Translations {

	private const DOMAIN = 'coffer';

	public static function register(): void {
		add_filter( 'load_translation_file', [ self::class, 'file' ], 10, 3 );
		add_filter( 'load_script_translation_file', [ self::class, 'scriptFile' ], 10, 3 );
	}

	/** Whether Coffer can say what it says in this language. English is what it is written in. */
	public static function speaks( string $locale ): bool {
		return 'en' === self::language( $locale )
			|| null !== self::nearest( $locale )
			|| is_readable( self::pack( $locale ) . '.l10n.php' )
			|| is_readable( self::pack( $locale ) . '.mo' );
	}

	public static function file( string $file, string $domain, string $locale ): string {
		$nearest = self::DOMAIN === $domain && ! is_readable( $file ) ? self::nearest( $locale ) : null;
		return null === $nearest ? $file : self::shipped( "$nearest.l10n.php" );
	}

	/** @param string|false $file False where WordPress found no place to look. */
	public static function scriptFile( string|false $file, string $handle, string $domain ): string|false {
		if ( self::DOMAIN !== $domain || false === $file || is_readable( $file )
			|| 1 !== preg_match( '/\A' . self::DOMAIN . '-(\w+)-([0-9a-f]{32})\.json\z/', basename( $file ), $parts ) ) {
			return $file;
		}
		$nearest = self::nearest( $parts[1] );
		return null === $nearest ? $file : self::shipped( "$nearest-$parts[2].json" );
	}

	/** Of the languages that ship: this one, or another one with the same words. */
	private static function nearest( string $locale ): ?string {
		static $shipped = null;
		// What it is written in: asked for on every page of such a site.
		if ( 'en' === self::language( $locale ) ) {
			return null;
		}
		$shipped ??= array_map(
			static fn ( string $file ): string => substr( basename( $file, '.l10n.php' ), strlen( self::DOMAIN . '-' ) ),
			glob( self::shipped( '*.l10n.php' ) ) ?: []
		);
		if ( in_array( $locale, $shipped, true ) ) {
			return $locale;
		}
		foreach ( $shipped as $candidate ) {
			if ( self::language( $candidate ) === self::language( $locale ) ) {
				return $candidate;
			}
		}
		return null;
	}

	private static function shipped( string $rest ): string {
		return dirname( Plugin::file() ) . '/build/languages/' . self::DOMAIN . "-$rest";
	}

	private static function pack( string $locale ): string {
		return constant( 'WP_LANG_DIR' ) . '/plugins/' . self::DOMAIN . '-' . sanitize_file_name( $locale );
	}

	private static function language( string $locale ): string {
		return (string) strtok( $locale, '_' );
	}
}
