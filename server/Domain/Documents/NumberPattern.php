<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/**
 * How the numbers of a series look: `INV-{year}-{number:4}`. With the year in it the series begins anew each year; without
 * it, it never does.
 */
final class NumberPattern {

	private const MAX_LENGTH = 40;
	private const NUMBER     = '/\{number(?::([1-9]))?\}/';

	private function __construct( public readonly string $text ) {
	}

	/** @throws InvalidInput `invalid_number_pattern`. */
	public static function of( mixed $value, string $field ): self {
		$plain = is_string( $value ) ? preg_replace( [ self::NUMBER, '/\{year\}/' ], '', $value ) : null;
		$holds = is_string( $value ) && strlen( $value ) <= self::MAX_LENGTH
			&& 1 === preg_match_all( self::NUMBER, $value )
			&& substr_count( $value, '{year}' ) <= 1
			&& 1 === preg_match( '/\A[A-Za-z0-9\/._-]*\z/', (string) $plain );
		return $holds ? new self( $value ) : throw InvalidInput::at( $field, 'invalid_number_pattern' );
	}

	/** @return int The year that the counter belongs to; 0 for a series that goes on for ever. */
	public function seriesYear( int $year ): int {
		return str_contains( $this->text, '{year}' ) ? $year : 0;
	}

	public function text( int $year, int $position ): string {
		return (string) preg_replace_callback(
			self::NUMBER,
			static fn ( array $match ): string => str_pad( (string) $position, (int) ( $match[1] ?? 1 ), '0', STR_PAD_LEFT ),
			str_replace( '{year}', sprintf( '%04d', $year ), $this->text )
		);
	}
}
