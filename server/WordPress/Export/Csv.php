<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Export;

defined( 'ABSPATH' ) || exit;

/**
 * Comma-separated values (RFC 4180) that a spreadsheet opens as it finds them: UTF-8 with its mark, and no cell that the
 * spreadsheet would take for a formula (OWASP, CSV injection).
 */
final class Csv {

	private const FORMULA = '/\A[=+\-@\t\r]/';
	private const NUMBER  = '/\A-?[0-9]+(?:\.[0-9]+)?\z/';

	/** @param resource $stream */
	public function __construct( private readonly mixed $stream ) {
		fwrite( $this->stream, "\xEF\xBB\xBF" );
	}

	/** @param list<string> $cells */
	public function row( array $cells ): void {
		fputcsv( $this->stream, array_map( self::cell( ... ), $cells ), ',', '"', '', "\r\n" );
	}

	private static function cell( string $text ): string {
		return 1 === preg_match( self::FORMULA, $text ) && 1 !== preg_match( self::NUMBER, $text ) ? "'" . $text : $text;
	}
}
