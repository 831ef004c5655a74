<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Contract\Currencies;

defined( 'ABSPATH' ) || exit;

/**
 * Reads every number, amount, date and document number out of a text in any language. What it cannot read it still gives back,
 * so that nothing with a digit in it goes unseen.
 */
final class Figures {

	private const NUMBER = "(?:\\d{1,3}(?:[ ']\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)";

	/** Beside a number these make it money. */
	private const MARK = '(?:(?:(?<!\p{L})[A-Z]{1,3})?\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})|(?<!\p{L})(?i:euros?|dollars?|dólar(?:es)?|d[oó]lares|pounds?|pfund|livres?|libras?|francs?|franken|fr\.|kronor|kroner|kr\.?|yen|yuan|rupees?|dinars?|dirhams?|pesos?|reais|real|z[lł]|złotych|kč|ft|lei|lari|cents?)(?!\p{L}))';

	/** Numbers in words, next to a currency. */
	private const WORDS = '(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|fünf|zehn|zwanzig|dreißig|vierzig|fünfzig|\p{L}*hundert|\p{L}*tausend|millionen|cinq|dix|vingt|cent|cents|mille|cinco|diez|cien|\p{L}*cientos|mil|cinque|dieci|\p{L}*cento|vijf|tien|\p{L}*honderd|duizend)';

	/** @var list<Figure> */
	private array $found = [];

	private string $text;

	private function __construct( string $text ) {
		$this->text = self::plain( $text );
	}

	/** @return list<Figure> */
	public static function in( string $text ): array {
		$figures = new self( $text );
		$figures->readDates();
		$figures->readCodes();
		$figures->readListMarkers();
		$figures->readNumbers();
		$figures->readTheRest();
		return $figures->found;
	}

	/** The digits of every script as 0 to 9, one kind of space, nothing invisible. */
	public static function plain( string $text ): string {
		$text = preg_replace( [ '/\p{Cf}+/u', '/[\p{Zs}\t]/u', '/[’ʼ＇]/u', '/[−–]/u' ], [ '', ' ', "'", '-' ], $text ) ?? $text;
		return preg_replace_callback( '/[\p{Nd}٫٬．，](?<![0-9])/u', static fn ( array $hit ): string => self::ascii( $hit[0] ), $text ) ?? $text;
	}

	/** Digits come ten in a row in every script, and of the common ones each row begins at a known place. */
	private static function ascii( string $letter ): string {
		$separators = [
			'٫' => '.',
			'٬' => ',',
			'．' => '.',
			'，' => ',',
		];
		if ( isset( $separators[ $letter ] ) ) {
			return $separators[ $letter ];
		}
		foreach ( [ "\u{660}", "\u{6F0}", "\u{7C0}", "\u{966}", "\u{9E6}", "\u{A66}", "\u{AE6}", "\u{B66}", "\u{BE6}", "\u{C66}", "\u{CE6}", "\u{D66}", "\u{E50}", "\u{ED0}", "\u{F20}", "\u{1040}", "\u{17E0}", "\u{1810}", "\u{FF10}" ] as $nought ) {
			$digit = self::codePoint( $letter ) - self::codePoint( $nought );
			if ( $digit >= 0 && $digit <= 9 ) {
				return (string) $digit;
			}
		}
		return $letter;
	}

	private static function codePoint( string $letter ): int {
		$bytes = array_values( (array) unpack( 'C*', $letter ) );
		$point = match ( count( $bytes ) ) {
			1       => $bytes[0],
			2       => $bytes[0] & 0x1F,
			3       => $bytes[0] & 0x0F,
			default => $bytes[0] & 0x07,
		};
		foreach ( array_slice( $bytes, 1 ) as $byte ) {
			$point = $point << 6 | $byte & 0x3F;
		}
		return $point;
	}

	/** @param callable(array<int|string, ?string>): ?Figure $reader Null leaves it for later. */
	private function read( string $pattern, callable $reader ): void {
		$text = preg_replace_callback(
			$pattern,
			function ( array $hit ) use ( $reader ): string {
				$figure = $reader( $hit );
				if ( null === $figure ) {
					return (string) $hit[0];
				}
				$this->found[] = $figure;
				// Not a letter, a digit or a space: what stands on both sides does not grow together.
				return "\x01";
			},
			$this->text,
			flags: PREG_UNMATCHED_AS_NULL
		);
		if ( null === $text ) {
			// Too much for the expression: what cannot be read is in no record.
			$this->found[] = new Figure( '…' );
		}
		$this->text = $text ?? '';
	}

	private function readDates(): void {
		$year  = '((?:19|20)\d{2})(?![.,]?\d)';
		$day   = "(?<![\\d.,'])(\\d{1,2})(?:st|nd|rd|th|er|re|º|ª|°|\\.)?";
		$month = '(\p{L}{3,12})(?!\p{L})\.?';
		$of    = "(?:(?:de|del|of|d')\\s?)?";
		$this->read( '/(?<![\d.,\p{L}-])(\d{4})([-\/.])(\d{1,2})\2(\d{1,2})(?![\d-])/u', static fn ( array $hit ): ?Figure => self::date( $hit, [ [ $hit[1], $hit[3], $hit[4] ] ] ) );
		$this->read( '/(?<![\d.,\p{L}-])(\d{1,2})([-\/.])\s?(\d{1,2})\2\s?((?:19|20)?\d{2})(?![\d-])/u', static fn ( array $hit ): ?Figure => self::date( $hit, [ [ $hit[4], $hit[3], $hit[1] ], [ $hit[4], $hit[1], $hit[3] ] ] ) );
		$this->read( '/(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日/u', static fn ( array $hit ): ?Figure => self::date( $hit, [ [ $hit[1], $hit[2], $hit[3] ] ] ) );
		$this->read( '/(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일/u', static fn ( array $hit ): ?Figure => self::date( $hit, [ [ $hit[1], $hit[2], $hit[3] ] ] ) );
		$this->read( '/(\d{1,2})[月월]\s?(\d{1,2})[日일]/u', static fn ( array $hit ): ?Figure => self::date( $hit, [ [ null, $hit[1], $hit[2] ] ] ) );
		$this->read( "/(?<![\\d.,])((?:19|20)\\d{2})\\.?\\s$month\\s(\\d{1,2})(?![.,]?\\d)/u", static fn ( array $hit ): ?Figure => self::named( $hit, $hit[1], $hit[2], $hit[3] ) );
		$this->read( "/$day(?:\\s|-){1,2}$of$month(?:,?(?:\\s|-)(?:(?:de|del)\\s)?$year)?/u", static fn ( array $hit ): ?Figure => self::named( $hit, $hit[3] ?? null, $hit[2], $hit[1] ) );
		$this->read( "/(?<!\\p{L})$month\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%])(?![.,]\\d)(?:,?\\s$year)?/u", static fn ( array $hit ): ?Figure => self::named( $hit, $hit[3] ?? null, $hit[1], $hit[2] ) );
		$this->read( "/(?<!\\p{L})$month,?\\s(?:(?:de|del)\\s)?$year/u", static fn ( array $hit ): ?Figure => self::named( $hit, $hit[2], $hit[1], null ) );
	}

	/** INV-2026-0042, R2026/17, 0042: whatever has letters and digits, or a nought in front. */
	private function readCodes(): void {
		// Scripts that write numbers and words together, such as Japanese, make no code of it.
		$this->text = (string) preg_replace( '/(?<=[^\p{Latin}\p{Greek}\p{Cyrillic}\P{L}])(?=\d)|(?<=\d)(?=[^\p{Latin}\p{Greek}\p{Cyrillic}\P{L}])/u', ' ', $this->text );
		$this->read( '/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_\/#-]*\p{L})(?=[\p{L}\p{N}_\/#-]*\d)[\p{L}\p{N}]+(?:[_\/#-]+[\p{L}\p{N}]+)*/u', static function ( array $hit ): ?Figure {
			$code = (string) $hit[0];
			// EUR1200 is money and 3rd a number; 14-day is a number with a word behind it. They are read as such later.
			if ( 1 === preg_match( '/\A(?:[A-Z]{3}\d+|\d+(?:[A-Z]{3}|st|nd|rd|th|er)?|\d+-\p{L}+)\z/u', $code ) ) {
				return null;
			}
			return new Figure( $code, code: self::small( $code ) );
		} );
		$this->read( '/(?<![\p{L}\p{N}.,])\d+(?:[\/#_-]\d+)+(?![.,]?\d)/u', static fn ( array $hit ): Figure => self::pair( (string) $hit[0] ) );
		$this->read( "/(?<![\\p{L}\\p{N}.,'])0\\d+(?![.,]?\\d)/u", static fn ( array $hit ): Figure => new Figure( (string) $hit[0], code: (string) $hit[0] ) );
	}

	/** The numbers of a list are no facts, as long as they count from 1. */
	private function readListMarkers(): void {
		$next       = 1;
		$this->text = (string) preg_replace_callback( '/^(\s*)(\d{1,2})([.)]\s)/m', static function ( array $hit ) use ( &$next ): string {
			if ( (int) $hit[2] !== $next ) {
				return $hit[0];
			}
			++$next;
			return $hit[1] . $hit[3];
		}, $this->text );
	}

	private function readNumbers(): void {
		$this->read( '/(?:(' . self::MARK . ')\s?)?-?(' . self::NUMBER . ')(?:\s?(' . self::MARK . '))?/u', static function ( array $hit ): Figure {
			$marks      = array_values( array_filter( [ $hit[1] ?? null, $hit[3] ?? null ], static fn ( ?string $mark ): bool => null !== $mark && self::isMark( $mark ) ) );
			$currencies = array_values( array_filter( array_map( self::currency( ... ), $marks ) ) );
			return new Figure( trim( (string) $hit[0] ), [] !== $marks, self::decimals( (string) $hit[2] ), self::shortDates( (string) $hit[2] ), $currencies );
		} );
	}

	/** Digits that stand in no number, and money without one: five hundred euros. */
	private function readTheRest(): void {
		$this->read( '/[\p{N}]+/u', static fn ( array $hit ): Figure => new Figure( (string) $hit[0] ) );
		$this->read( '/(?<!\p{L})' . self::WORDS . '[\s-]+(?:' . self::MARK . ')/ui', static fn ( array $hit ): Figure => new Figure( (string) $hit[0], true ) );
		$this->read( '/\p{Sc}/u', static fn ( array $hit ): Figure => new Figure( (string) $hit[0], true ) );
	}

	/** @param list<array{?string, ?string, ?string}> $readings Year, month, day. */
	private static function date( array $hit, array $readings ): ?Figure {
		$dates = [];
		foreach ( $readings as [ $year, $month, $day ] ) {
			$full = null !== $year && 2 === strlen( $year ) ? "20$year" : $year;
			if ( checkdate( (int) $month, (int) $day, (int) ( $full ?? 2000 ) ) ) {
				$dates[] = ( null === $full ? '' : "$full-" ) . sprintf( '%02d-%02d', (int) $month, (int) $day );
			}
		}
		return [] === $dates ? null : new Figure( (string) $hit[0], dates: array_values( array_unique( $dates ) ) );
	}

	private static function named( array $hit, ?string $year, ?string $word, ?string $day ): ?Figure {
		$month = MonthNames::month( (string) $word );
		if ( null === $month ) {
			return null;
		}
		return null === $day ? new Figure( (string) $hit[0], dates: [ sprintf( '%s-%02d', $year, $month ) ] ) : self::date( $hit, [ [ $year, (string) $month, $day ] ] );
	}

	/**
	 * 3.12 may be a day, and an amount.
	 *
	 * @return list<string>
	 */
	private static function shortDates( string $number ): array {
		if ( 1 !== preg_match( '/\A(\d{1,2})\.(\d{1,2})\z/', $number, $parts ) ) {
			return [];
		}
		return self::date( [ $number ], [ [ null, $parts[2], $parts[1] ], [ null, $parts[1], $parts[2] ] ] )?->dates ?? [];
	}

	/** 3/12 may be a day, and 2026/17 the number of a document. */
	private static function pair( string $text ): Figure {
		$parts = preg_split( '/\D/', $text ) ?: [];
		$dates = 2 === count( $parts ) ? self::date( [ $text ], [ [ null, $parts[1], $parts[0] ], [ null, $parts[0], $parts[1] ] ] )?->dates : null;
		return new Figure( $text, dates: $dates ?? [], code: $text );
	}

	private static function isMark( string $mark ): bool {
		return 1 !== preg_match( '/\A[A-Z]{3}\z/', $mark ) || isset( Currencies::ALL[ $mark ] );
	}

	/** Signs such as $ stand for several currencies; only those that do not are held against the data. */
	private static function currency( string $mark ): string {
		return match ( true ) {
			isset( Currencies::ALL[ $mark ] ) => $mark,
			'€' === $mark                     => 'EUR',
			'₹' === $mark                     => 'INR',
			'₪' === $mark                     => 'ILS',
			'₴' === $mark                     => 'UAH',
			'₫' === $mark                     => 'VND',
			default                           => '',
		};
	}

	/**
	 * What a number may mean: the last separator is a decimal one, or all of them group digits.
	 *
	 * @return list<string>
	 */
	private static function decimals( string $number ): array {
		if ( 1 === preg_match( '/\A\d+\z/', $number ) ) {
			return [ self::canonical( $number ) ];
		}
		$meant = [];
		if ( 1 === preg_match( "/\\A(\\d{1,3}(?:([., '])\\d{2,3})*|\\d+)([.,])(\\d+)\\z/", $number, $parts ) && $parts[2] !== $parts[3] && self::isGrouped( $parts[1] ) ) {
			$meant[] = self::canonical( (string) preg_replace( '/\D/', '', $parts[1] ) . '.' . $parts[4] );
		}
		if ( self::isGrouped( $number ) ) {
			$meant[] = self::canonical( (string) preg_replace( '/\D/', '', $number ) );
		}
		return $meant;
	}

	/** In threes, as most count, or in twos before the last three, as India does. One kind of separator. */
	private static function isGrouped( string $number ): bool {
		return 1 === preg_match( "/\\A(?:\\d+|\\d{1,3}([., '])\\d{3}(?:\\1\\d{3})*|\\d{1,2}([., '])(?:\\d{2}\\2)*\\d{3})\\z/", $number );
	}

	/** 0012.50 and 12.5 are the same. */
	public static function canonical( string $decimal ): string {
		[ $whole, $fraction ] = explode( '.', ltrim( $decimal, '-' ) . '.' );
		$whole                = ltrim( $whole, '0' );
		$fraction             = rtrim( $fraction, '0' );
		return ( '' === $whole ? '0' : $whole ) . ( '' === $fraction ? '' : ".$fraction" );
	}

	/** Small letters where that matters: numbers of documents have letters of ASCII, or are compared as they are. */
	public static function small( string $text ): string {
		return strtolower( $text );
	}
}
