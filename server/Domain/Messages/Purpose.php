<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** Why somebody writes to a customer. */
enum Purpose: string {

	case Invoice     = 'invoice';
	case Quote       = 'quote';
	case CreditNote  = 'credit_note';
	case DueSoon     = 'due_soon';
	case Overdue     = 'overdue';
	case OverdueFirm = 'overdue_firm';
	case Receipt     = 'receipt';
	case FreshLink   = 'fresh_link';
	case Own         = 'own';

	/** @throws InvalidInput `invalid_input`. */
	public static function of( mixed $value, string $field = 'purpose' ): self {
		return ( is_string( $value ) ? self::tryFrom( $value ) : null ) ?? throw InvalidInput::at( $field, 'invalid_input' );
	}

	/** The one with which a document goes out. */
	public static function forSending( DocumentKind $kind ): self {
		return match ( $kind ) {
			DocumentKind::Invoice    => self::Invoice,
			DocumentKind::Quote      => self::Quote,
			DocumentKind::CreditNote => self::CreditNote,
		};
	}
}
