<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

defined( 'ABSPATH' ) || exit;

/** Which numbers a document takes: those of its kind, or, so that real numbers have no gaps, those of tests. */
enum SeriesName: string {

	case Invoice    = 'invoice';
	case Quote      = 'quote';
	case CreditNote = 'credit_note';
	case Test       = 'test';

	/** Nobody chooses the numbers of tests: they must never look like real ones. */
	public const TEST_PATTERN = 'TEST-{number:4}';

	public static function of( Document $document ): self {
		return $document->isTest ? self::Test : self::ofKind( $document->kind );
	}

	public static function ofKind( DocumentKind $kind ): self {
		return match ( $kind ) {
			DocumentKind::Invoice    => self::Invoice,
			DocumentKind::Quote      => self::Quote,
			DocumentKind::CreditNote => self::CreditNote,
		};
	}
}
