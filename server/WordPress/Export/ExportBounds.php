<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Export;

use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** What narrows a file of payments or activity: whose, and between which two days of the site's calendar, both of which count. */
final class ExportBounds {

	private function __construct(
		public readonly ?int $customerId,
		public readonly ?int $documentId,
		public readonly ?string $from,
		public readonly ?string $to,
	) {
	}

	/**
	 * @param array<string, mixed> $form
	 * @throws InvalidInput
	 */
	public static function of( array $form ): self {
		$from = self::day( $form, 'from' );
		$to   = self::day( $form, 'to' );
		if ( null !== $from && null !== $to && $to < $from ) {
			throw InvalidInput::at( 'to', 'invalid_date' );
		}
		return new self( self::id( $form, 'customer_id' ), self::id( $form, 'document_id' ), $from, $to );
	}

	/** @param array<string, mixed> $form */
	private static function day( array $form, string $name ): ?string {
		$value = $form[ $name ] ?? '';
		return '' === $value ? null : CalendarDate::of( $value, $name );
	}

	/** @param array<string, mixed> $form */
	private static function id( array $form, string $name ): ?int {
		$value = $form[ $name ] ?? '';
		if ( '' === $value ) {
			return null;
		}
		return is_string( $value ) && 1 === preg_match( '/\A[1-9][0-9]{0,15}\z/', $value ) ? (int) $value : throw InvalidInput::at( $name, 'invalid_input' );
	}
}
