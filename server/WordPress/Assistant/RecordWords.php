<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assistant;

use Coffer\Domain\Assistant\DocumentFacts;
use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\Money\MinorUnits;
use Coffer\WordPress\Portal\TranslatedWording;

defined( 'ABSPATH' ) || exit;

/** What records are called, and how their facts are written, in the reader's language. */
final class RecordWords {

	private readonly TranslatedWording $words;

	/** @param string $today YYYY-MM-DD in the time zone of the site. */
	public function __construct( private readonly string $today ) {
		$this->words = new TranslatedWording();
	}

	/** Kind and number, or kind and customer of a draft. */
	public function title( Document $document ): string {
		$customer = '' === $document->customerName ? __( 'nobody yet', 'coffer' ) : $document->customerName;
		return match ( true ) {
			null !== $document->number                   => $this->words->kind( $document->kind ) . ' ' . $document->number,
			/* translators: %s: name of a customer. */
			DocumentKind::Invoice === $document->kind    => sprintf( __( 'Draft invoice for %s', 'coffer' ), $customer ),
			/* translators: %s: name of a customer. */
			DocumentKind::Quote === $document->kind      => sprintf( __( 'Draft quote for %s', 'coffer' ), $customer ),
			/* translators: %s: name of a customer. */
			default                                      => sprintf( __( 'Draft credit note for %s', 'coffer' ), $customer ),
		};
	}

	/** Minor units; of a sum, more than any one Amount may be. */
	public function amount( int $minor, string $currency ): string {
		if ( ! Currency::isKnown( $currency ) ) {
			return "$minor $currency";
		}
		return abs( $minor ) > MinorUnits::MAX ? DocumentFacts::decimal( $minor, $currency ) . " $currency" : $this->words->amount( new Amount( $minor, Currency::fromCode( $currency ) ) );
	}

	/** @param string|null $date YYYY-MM-DD. */
	public function date( ?string $date ): string {
		return $this->words->date( $date );
	}

	/** @param int $at Unix seconds. */
	public function dayOf( int $at ): string {
		return $this->words->dayOf( $at );
	}

	public function state( Document $document ): string {
		return DocumentFacts::state( $document, $this->today );
	}

	public function stateWords( Document $document ): string {
		$state = match ( $this->state( $document ) ) {
			'draft'       => __( 'Draft', 'coffer' ),
			'overdue'     => __( 'Overdue', 'coffer' ),
			'partly_paid' => __( 'Partly paid', 'coffer' ),
			'processing'  => __( 'Payment in progress', 'coffer' ),
			'paid'        => __( 'Paid', 'coffer' ),
			'refunded'    => __( 'Refunded', 'coffer' ),
			'written_off' => __( 'Written off', 'coffer' ),
			'void'        => __( 'Void', 'coffer' ),
			'accepted'    => __( 'Accepted', 'coffer' ),
			'declined'    => __( 'Declined', 'coffer' ),
			'expired'     => __( 'Expired', 'coffer' ),
			'credit'      => __( 'Credit', 'coffer' ),
			default       => DocumentKind::Quote === $document->kind ? __( 'Awaiting an answer', 'coffer' ) : __( 'Unpaid', 'coffer' ),
		};
		return implode( ', ', array_filter( [
			$state,
			$document->disputed ? __( 'disputed', 'coffer' ) : '',
			$document->byHand ? __( 'handled by hand', 'coffer' ) : '',
		] ) );
	}

	public function daysOverdue( Document $document ): int {
		return null === $document->dueDate ? 0 : max( 0, CalendarDate::daysBetween( $document->dueDate, $this->today ) );
	}
}
