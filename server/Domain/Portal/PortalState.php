<?php
declare( strict_types=1 );

namespace Coffer\Domain\Portal;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\DueState;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;

defined( 'ABSPATH' ) || exit;

/**
 * What a customer needs to know about a document first. Codes of `state` in contract/schemas/portal-view.json.
 */
enum PortalState: string {

	case Draft      = 'draft';
	case Open       = 'open';
	case DueToday   = 'due_today';
	case Overdue    = 'overdue';
	case Partial    = 'partial';
	case Processing = 'processing';
	case Paid       = 'paid';
	case Refunded   = 'refunded';
	case QuoteOpen  = 'quote_open';
	case Accepted   = 'accepted';
	case Declined   = 'declined';
	case Credit     = 'credit';

	public static function of( Document $document, DueState $due ): self {
		if ( Workflow::Draft === $document->workflow ) {
			return self::Draft;
		}
		return match ( $document->kind ) {
			DocumentKind::CreditNote => self::Credit,
			DocumentKind::Quote      => self::ofQuote( $document->workflow ),
			DocumentKind::Invoice    => self::ofInvoice( $document->paymentStatus, $due ),
		};
	}

	/** Whether the due date still asks something of the reader. */
	public function awaitsSomething(): bool {
		return in_array( $this, [ self::Draft, self::Open, self::DueToday, self::Overdue, self::Partial, self::QuoteOpen ], true );
	}

	private static function ofQuote( Workflow $workflow ): self {
		return match ( $workflow ) {
			Workflow::Accepted => self::Accepted,
			Workflow::Declined => self::Declined,
			default            => self::QuoteOpen,
		};
	}

	/** Money on its way matters more to the reader than being late, and being late more than having paid a part. */
	private static function ofInvoice( PaymentStatus $payment, DueState $due ): self {
		return match ( true ) {
			PaymentStatus::Paid === $payment              => self::Paid,
			PaymentStatus::Processing === $payment        => self::Processing,
			PaymentStatus::Refunded === $payment,
			PaymentStatus::PartiallyRefunded === $payment => self::Refunded,
			'overdue' === $due->code                      => self::Overdue,
			PaymentStatus::Partial === $payment           => self::Partial,
			'due_today' === $due->code                    => self::DueToday,
			default                                       => self::Open,
		};
	}
}
