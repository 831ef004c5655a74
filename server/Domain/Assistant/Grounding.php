<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/**
 * Whether every number, amount, date and document number of a text is in the records that it was made from. It cannot tell
 * whether they stand for the right thing: that is for whoever reviews the text.
 *
 * What people wrote freely (what customers write, lines) grounds nothing: otherwise a customer could write the balance that
 * they would like to have. It may be quoted, between quotation marks and word for word.
 */
final class Grounding {

	/** Written by people. Names may be used as they are; the rest only be quoted. */
	private const NAMES  = [ 'customer', 'business' ];
	private const QUOTED = [ 'text', 'description' ];

	/** Names of records. They are used as they are. */
	private const CODES = [ 'reference', 'number', 'customer_reference' ];

	/** A firm may be called after its domain; a name with more of an address than that is none. */
	private const ADDRESS = '/:\/\/|@|\bwww\.|\.\p{L}{2,}[\/?#]/ui';

	/** @var array<array-key, array<string, true>> Amounts, with their currencies; '' where none stands beside. */
	private array $amounts = [];

	/** @var array<array-key, true> */
	private array $numbers = [];

	/** @var array<string, true> YYYY-MM-DD, YYYY-MM and MM-DD. */
	private array $dates = [];

	/** @var array<string, true> */
	private array $codes = [];

	/** @var list<string> Longest first: one may be the beginning of another. */
	private array $names = [];

	/** @var list<string> Those that may not be repeated as well. */
	private array $allNames = [];

	/** @var list<string> */
	private array $quotable = [];

	/**
	 * @param array<array-key, mixed> $data  In the shapes of contract/schemas/ability-*.json.
	 * @param list<string>            $texts That may be repeated: the question, an example made by the rules.
	 */
	public function __construct( array $data, array $texts = [] ) {
		$sentences = $texts;
		$this->collect( $data, $sentences );
		foreach ( $sentences as $sentence ) {
			foreach ( Figures::in( self::without( $this->allNames, self::spaced( $sentence ) ) ) as $figure ) {
				$this->learn( $figure );
			}
		}
	}

	/** @return list<string> What is in none of the records, as it stands in the text. */
	public function ungrounded( string $text ): array {
		$figures = Figures::in( $this->withoutNames( $this->withoutQuotations( $text ) ) );
		return array_values( array_map(
			static fn ( Figure $figure ): string => $figure->excerpt,
			array_filter( $figures, fn ( Figure $figure ): bool => ! $this->has( $figure ) )
		) );
	}

	/** Without the names that the records have, in which anything may stand that is a name. */
	public function withoutNames( string $text ): string {
		return self::without( $this->names, Figures::plain( $text ) );
	}

	/** @param list<string> $names Longest first. */
	private static function without( array $names, string $text ): string {
		foreach ( $names as $name ) {
			$text = preg_replace( '/(?<![\p{L}\p{N}]|[\p{L}\p{N}][-\/_])' . preg_quote( $name, '/' ) . '(?![\p{L}\p{N}]|[-\/_.,][\p{L}\p{N}])/ui', "\x01", $text ) ?? $text;
		}
		return $text;
	}

	private function withoutQuotations( string $text ): string {
		return preg_replace_callback( '/["“”„«»‚‘‹「『]([^"“”„«»‘‚‹›「」『』]{3,})["“”«»’‘›」』]/u', function ( array $hit ): string {
			$said = self::spaced( $hit[1] );
			foreach ( $this->quotable as $known ) {
				if ( str_contains( $known, $said ) ) {
					return "\x01";
				}
			}
			return $hit[0];
		}, $text ) ?? $text;
	}

	/**
	 * @param array<array-key, mixed> $data
	 * @param list<string>            $sentences Gets what Coffer itself said, which is read once all names are known.
	 */
	private function collect( array $data, array &$sentences ): void {
		$currency = is_string( $data['currency'] ?? null ) ? $data['currency'] : '';
		if ( array_is_list( $data ) ) {
			$this->numbers[ (string) count( $data ) ] = true;
		}
		foreach ( $data as $key => $value ) {
			if ( is_array( $value ) ) {
				$this->collect( $value, $sentences );
			} elseif ( is_int( $value ) ) {
				$this->numbers[ (string) abs( $value ) ] = true;
			} elseif ( is_string( $value ) && '' !== $value ) {
				$this->keep( (string) $key, $value, $currency, $sentences );
			}
		}
	}

	/** @param list<string> $sentences */
	private function keep( string $key, string $value, string $currency, array &$sentences ): void {
		if ( in_array( $key, self::NAMES, true ) || in_array( $key, self::CODES, true ) ) {
			$this->name( $value, in_array( $key, self::CODES, true ) );
		} elseif ( in_array( $key, self::QUOTED, true ) ) {
			$this->quotable[] = self::spaced( $value );
		} elseif ( 1 === preg_match( '/\A\d{4}-\d{2}-\d{2}\z/', $value ) ) {
			$this->learnDate( $value );
		} elseif ( 1 === preg_match( '/\A-?\d+(?:\.\d+)?\z/', $value ) ) {
			$this->amounts[ Figures::canonical( $value ) ][ $currency ] = true;
		} else {
			$sentences[] = $value;
		}
	}

	/** A name that says an amount, a day or an address is none that may be repeated: somebody may have called themselves so for that. */
	private function name( string $value, bool $is_code ): void {
		$figures = Figures::in( $value );
		$telling = array_filter( $figures, static fn ( Figure $figure ): bool => $figure->isMoney || [] !== $figure->dates );
		if ( $is_code ) {
			$this->codes[ Figures::small( $value ) ] = true;
			foreach ( $figures as $figure ) {
				$this->codes += '' === $figure->code ? [] : [ $figure->code => true ];
			}
		}
		if ( 1 === preg_match( '/\A\d+\z/', $value ) ) {
			$this->numbers += $is_code ? [ Figures::canonical( $value ) => true ] : [];
		} elseif ( [] === $telling && 1 === preg_match( '/\p{L}/u', $value ) && 0 === preg_match( self::ADDRESS, $value ) ) {
			$this->names = self::longestFirst( [ ...$this->names, Figures::plain( $value ) ] );
		}
		if ( ! $is_code ) {
			// In our own texts a name has no doubled braces (TemplateText), and one kind of space.
			$this->allNames = self::longestFirst( [ ...$this->allNames, self::spaced( $value ), self::spaced( (string) preg_replace( [ '/\{{2,}/', '/\}{2,}/' ], [ '{', '}' ], $value ) ) ] );
		}
	}

	/**
	 * @param list<string> $names
	 * @return list<string>
	 */
	private static function longestFirst( array $names ): array {
		$each = array_values( array_unique( array_filter( $names, static fn ( string $name ): bool => '' !== $name ) ) );
		usort( $each, static fn ( string $one, string $other ): int => strlen( $other ) <=> strlen( $one ) );
		return $each;
	}

	private function learn( Figure $figure ): void {
		foreach ( $figure->numbers as $number ) {
			if ( $figure->isMoney ) {
				$this->amounts[ $number ] = ( $this->amounts[ $number ] ?? [] ) + array_fill_keys( [] === $figure->currencies ? [ '' ] : $figure->currencies, true );
			} else {
				$this->numbers[ $number ] = true;
			}
		}
		foreach ( $figure->dates as $date ) {
			$this->learnDate( $date );
		}
		if ( '' !== $figure->code ) {
			$this->codes[ $figure->code ] = true;
		}
	}

	private function learnDate( string $date ): void {
		$this->dates[ $date ] = true;
		if ( 10 === strlen( $date ) ) {
			$this->dates[ substr( $date, 0, 7 ) ] = true;
			$this->dates[ substr( $date, 5 ) ]    = true;
			$this->numbers[ substr( $date, 0, 4 ) ] = true;
		}
	}

	private function has( Figure $figure ): bool {
		if ( isset( $this->codes[ $figure->code ] ) ) {
			return true;
		}
		foreach ( $figure->dates as $date ) {
			if ( ! $figure->isMoney && isset( $this->dates[ $date ] ) ) {
				return true;
			}
		}
		foreach ( $figure->numbers as $number ) {
			if ( $this->hasNumber( $number, $figure ) ) {
				return true;
			}
		}
		return false;
	}

	private function hasNumber( string $number, Figure $figure ): bool {
		if ( ! $figure->isMoney ) {
			return isset( $this->numbers[ $number ] ) || isset( $this->amounts[ $number ] );
		}
		$known = $this->amounts[ $number ] ?? [];
		// An amount for which the records name no currency beside it goes with any; otherwise it has to be that one.
		return [] !== $known && ( isset( $known[''] ) || [] === array_diff( $figure->currencies, array_keys( $known ) ) );
	}

	private static function spaced( string $text ): string {
		return trim( (string) preg_replace( '/\s+/u', ' ', Figures::plain( $text ) ) );
	}
}
