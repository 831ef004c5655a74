<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\WordPress\Translations;

defined( 'ABSPATH' ) || exit;

/** Does something in the language of a document, if that is one that Coffer has words in; else in the site's. */
final class DocumentLocale {

	/** Whether the words come from Coffer alone, because WordPress has no language pack for them. */
	private static bool $isAlone = false;

	/**
	 * @template T
	 * @param string|null   $locale Such as de_DE; null for the site's.
	 * @param callable(): T $work
	 * @return T
	 */
	public static function run( ?string $locale, callable $work ): mixed {
		if ( null === $locale || '' === $locale || determine_locale() === $locale || ! Translations::speaks( $locale ) ) {
			return $work();
		}
		if ( ! switch_to_locale( $locale ) ) {
			return self::alone( $locale, $work );
		}
		try {
			return $work();
		} finally {
			restore_previous_locale();
		}
	}

	/** For dates in words. The owner chose one for the site's own language; another language has its own usual one. */
	public static function dateFormat(): string {
		return match ( true ) {
			/* translators: Format of a date, see https://www.php.net/manual/datetime.format.php. Of months, only F is translated. */
			self::$isAlone       => _x( 'F j, Y', 'date format', 'coffer' ),
			// phpcs:ignore WordPress.WP.I18n.MissingArgDomain -- WordPress's own translation.
			is_locale_switched() => __( 'F j, Y' ),
			default              => (string) get_option( 'date_format', 'F j, Y' ),
		};
	}

	/**
	 * WordPress switches only to languages that are installed, and a customer's may not be. A switcher that believes it is does
	 * all the rest: other plugins find out, and the words of all of them are loaded anew, before and after.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	private static function alone( string $locale, callable $work ): mixed {
		$installed = static fn ( array $languages ): array => [ ...$languages, $locale ];
		add_filter( 'get_available_languages', $installed );
		$switcher = new \WP_Locale_Switcher();
		remove_filter( 'get_available_languages', $installed );
		$switcher->init();
		$was_alone = self::$isAlone;
		try {
			self::$isAlone = $switcher->switch_to_locale( $locale );
			self::describe();
			return $work();
		} finally {
			self::$isAlone = $was_alone;
			$switcher->restore_previous_locale();
			remove_filter( 'locale', [ $switcher, 'filter_locale' ] );
			remove_filter( 'determine_locale', [ $switcher, 'filter_locale' ] );
		}
	}

	/** What WordPress would know about the language from its pack, as far as customers' pages need it. */
	private static function describe(): void {
		global $wp_locale;
		$months = [
			'01' => _x( 'January', 'month in a date', 'coffer' ),
			'02' => _x( 'February', 'month in a date', 'coffer' ),
			'03' => _x( 'March', 'month in a date', 'coffer' ),
			'04' => _x( 'April', 'month in a date', 'coffer' ),
			'05' => _x( 'May', 'month in a date', 'coffer' ),
			'06' => _x( 'June', 'month in a date', 'coffer' ),
			'07' => _x( 'July', 'month in a date', 'coffer' ),
			'08' => _x( 'August', 'month in a date', 'coffer' ),
			'09' => _x( 'September', 'month in a date', 'coffer' ),
			'10' => _x( 'October', 'month in a date', 'coffer' ),
			'11' => _x( 'November', 'month in a date', 'coffer' ),
			'12' => _x( 'December', 'month in a date', 'coffer' ),
		];
		$wp_locale->month               = $months;
		$wp_locale->month_genitive      = $months;
		$wp_locale->number_format       = [
			/* translators: Between groups of three digits, as in 1,000. */
			'thousands_sep' => _x( ',', 'thousands separator', 'coffer' ),
			/* translators: Before decimals, as in 0.5. */
			'decimal_point' => _x( '.', 'decimal point', 'coffer' ),
		];
		/* translators: Between the items of a list. */
		$wp_locale->list_item_separator = _x( ', ', 'list item separator', 'coffer' );
		/* translators: ltr or rtl: the direction in which the language is written. */
		$wp_locale->text_direction      = 'rtl' === _x( 'ltr', 'text direction', 'coffer' ) ? 'rtl' : 'ltr';
	}
}
