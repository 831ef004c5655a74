<?php
declare( strict_types=1 );

namespace Coffer\Domain\Portal;

use Coffer\Domain\Documents\DueState;

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

	/**
	 * Being late matters more to the reader than having paid a part, and money on its way more than being late.
	 *
	 * @param string $kind          invoice, quote or credit_note.
	 * @param string $workflow      A state of contract/lifecycle.json.
	 * @param string $paymentStatus A payment status of contract/lifecycle.json.
	 */
	public static function of( string $kind, string $workflow, string $paymentStatus, DueState $due ): self {
		return match ( true ) {
			'draft' === $workflow    => self::Draft,
			'credit_note' === $kind  => self::Credit,
			'quote' === $kind        => match ( $workflow ) {
				'accepted' => self::Accepted,
				'declined' => self::Declined,
				default    => self::QuoteOpen,
			},
			'paid' === $paymentStatus       => self::Paid,
			'processing' === $paymentStatus => self::Processing,
			'refunded' === $paymentStatus, 'partially_refunded' === $paymentStatus => self::Refunded,
			'overdue' === $due->code        => self::Overdue,
			'partial' === $paymentStatus    => self::Partial,
			'due_today' === $due->code      => self::DueToday,
			default                         => self::Open,
		};
	}

	/** Whether the due date still asks something of the reader. */
	public function awaitsSomething(): bool {
		return in_array( $this, [ self::Draft, self::Open, self::DueToday, self::Overdue, self::Partial, self::QuoteOpen ], true );
	}
}
