<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assistant;

use Coffer\Domain\Assistant\Answer;
use Coffer\Domain\Assistant\Debtor;
use Coffer\Domain\Assistant\Prompt;
use Coffer\Domain\Customers\CustomerStanding;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Ledger\LedgerEntry;
use Coffer\Domain\Receivables\Receivables;

defined( 'ABSPATH' ) || exit;

/** Answers in words, in the reader's language. Why something is not possible stands in the verdict and is not said twice. */
final class AnswerWords {

	private readonly RecordWords $records;

	public function __construct( private readonly string $today ) {
		$this->records = new RecordWords( $today );
	}

	public function text( Answer $answer ): string {
		return match ( true ) {
			null !== $answer->said   => $answer->said,
			$answer->isDeed          => __( 'The assistant only finds, explains and drafts, so nothing was changed. Open the document in Money: its buttons do this, for whoever may.', 'coffer' ),
			/* translators: %s: what somebody called a document. */
			'' !== $answer->unknown  => sprintf( __( 'There is no document called %s here.', 'coffer' ), $answer->unknown ),
			$answer->isAsking        => $this->never( $answer ) . $this->asking( $answer ),
			default                  => $this->found( $answer ),
		};
	}

	private function found( Answer $answer ): string {
		$document = $answer->document;
		return match ( $answer->prompt ) {
			Prompt::LinkMessage => null === $document ? $this->nothing() : $this->message( $answer, $document ),
			Prompt::ExplainLink => null === $document ? $this->nothing() : $this->link( $answer, $document ),
			Prompt::FollowUp    => null === $document ? $this->nothing() : $this->followUp( $answer, $document ),
			Prompt::ReadyToSend => null === $document ? $this->nothing() : $this->ready( $answer, $document ),
			Prompt::Status      => null === $document ? $this->standing( $answer ) : $this->status( $document ),
			Prompt::History     => $this->history( $answer ),
			Prompt::Receivables => $this->receivables( $answer ),
			Prompt::Find        => $this->list( $answer ),
			Prompt::Unknown     => __( 'This was not understood. Ask about a document by its number, about a customer by name, or who owes what: “Is INV-2026-0042 paid?”, “What happened with this customer?”, “Which invoices are overdue?”', 'coffer' ),
		};
	}

	private function nothing(): string {
		return __( 'Nothing that fits was found.', 'coffer' );
	}

	private function asking( Answer $answer ): string {
		return match ( true ) {
			[] !== $answer->customers => __( 'Several customers fit. Which one is meant?', 'coffer' ),
			[] !== $answer->documents => __( 'Several documents fit, or none was named. Which one is meant?', 'coffer' ),
			/* translators: %s: name of a customer. */
			null !== $answer->customer => sprintf( __( '%s has no document that fits.', 'coffer' ), $answer->customer->name ),
			Prompt::History === $answer->prompt => __( 'Which customer is meant? Write the name, or open the customer.', 'coffer' ),
			default                   => __( 'Which document is meant? Write its number, or open it.', 'coffer' ),
		};
	}

	/** What is said first to somebody who asked to have something sent. */
	private function never( Answer $answer ): string {
		return $answer->isSending ? __( 'The assistant never sends anything.', 'coffer' ) . ' ' : '';
	}

	private function message( Answer $answer, Document $document ): string {
		$title = $this->records->title( $document );
		return $this->never( $answer ) . ( null === $answer->draft
			/* translators: %s: kind and number of a document. */
			? sprintf( __( 'There is no link of %s to share now, so there is no message either.', 'coffer' ), $title )
			/* translators: %s: kind and number of a document. */
			: sprintf( __( '%s has a portal link. Here is a short message to review; nothing was sent, and the link is put in when you copy or use it.', 'coffer' ), $title ) );
	}

	private function link( Answer $answer, Document $document ): string {
		$title = $this->records->title( $document );
		if ( ! $answer->verdict?->allowed ) {
			return 'role_may_not' === $answer->verdict?->code
				/* translators: %s: kind and number of a document. */
				? sprintf( __( 'Others may share a link of %s.', 'coffer' ), $title )
				/* translators: %s: kind and number of a document. */
				: sprintf( __( 'No, %s has no link to share now.', 'coffer' ), $title );
		}
		return implode( ' ', [
			/* translators: %s: kind and number of a document. */
			sprintf( __( 'Yes, %s has a portal link that you can copy.', 'coffer' ), $title ),
			null === $document->defaultLink
				? __( 'It is made when somebody copies it for the first time.', 'coffer' )
				/* translators: %s: date. */
				: sprintf( __( 'It was made on %s.', 'coffer' ), $this->records->dayOf( $document->defaultLink->createdAt ) ),
			$this->seen( $document ),
		] );
	}

	private function seen( Document $document ): string {
		return null === $document->lastSeenAt
			? __( 'The customer has not looked at it yet.', 'coffer' )
			/* translators: %s: date. */
			: sprintf( __( 'The customer last looked at it on %s.', 'coffer' ), $this->records->dayOf( $document->lastSeenAt ) );
	}

	private function followUp( Answer $answer, Document $document ): string {
		return match ( true ) {
			null === $answer->task => sprintf(
				/* translators: %s: kind and number of a document. */
				__( 'No follow-up of %s is proposed.', 'coffer' ),
				$this->records->title( $document )
			),
			$answer->already && $answer->task->isProposed() => __( 'This task was proposed before and waits for you to accept it. No mail was sent.', 'coffer' ),
			$answer->already       => __( 'There is such a task already. No mail was sent.', 'coffer' ),
			default                => __( 'A task is proposed. It counts once you accept it, and its button copies the portal link. No mail was sent.', 'coffer' ),
		};
	}

	private function ready( Answer $answer, Document $document ): string {
		$title = $this->records->title( $document );
		if ( $answer->verdict?->allowed ) {
			return sprintf(
				/* translators: 1: kind of a document and for whom. 2: amount. 3: how many lines, in words. */
				__( 'Yes, %1$s is ready to be sent: %2$s in %3$s. Look at it once more before you send it.', 'coffer' ),
				$title,
				$this->amount( $document->total, $document->currency ),
				/* translators: %d: a number. */
				sprintf( _n( '%d line', '%d lines', $document->lineCount, 'coffer' ), $document->lineCount )
			);
		}
		return match ( $answer->verdict?->code ) {
			/* translators: %s: kind and number of a document. */
			'not_draft'    => sprintf( __( '%s is no draft any more.', 'coffer' ), $title ) . ' ' . $this->status( $document ),
			/* translators: %s: kind of a document and for whom. */
			'role_may_not' => sprintf( __( '%s is ready, and others may send it.', 'coffer' ), $title ),
			/* translators: %s: kind of a document and for whom. */
			default        => sprintf( __( 'No, %s cannot be sent as it is.', 'coffer' ), $title ),
		};
	}

	private function status( Document $document ): string {
		return implode( ' ', array_filter( [
			$this->where( $document ),
			$document->disputed ? __( 'The customer disputes it.', 'coffer' ) : '',
			$document->byHand ? __( 'It is handled by hand.', 'coffer' ) : '',
			in_array( $this->records->state( $document ), [ 'draft', 'void' ], true ) ? '' : $this->seen( $document ),
		] ) );
	}

	private function where( Document $document ): string {
		$title   = $this->titleFor( $document );
		$total   = $this->amount( $document->total, $document->currency );
		$balance = $this->amount( $document->open(), $document->currency );
		$due     = $this->records->date( $document->dueDate );
		return match ( $this->records->state( $document ) ) {
			/* translators: 1: kind of a document and for whom. 2: amount. */
			'draft'       => sprintf( __( '%1$s comes to %2$s and has not been sent.', 'coffer' ), $title, $total ),
			/* translators: 1: kind and number of a document. 2: amount. */
			'void'        => sprintf( __( '%1$s over %2$s was voided; nothing is asked for.', 'coffer' ), $title, $total ),
			/* translators: 1: kind and number of a document. 2: date. 3: amount. 4: amount. 5: a number. */
			'overdue'     => sprintf( _n( '%1$s is overdue since %2$s, %5$d day: %3$s of %4$s are left to pay.', '%1$s is overdue since %2$s, %5$d days: %3$s of %4$s are left to pay.', $this->records->daysOverdue( $document ), 'coffer' ), $title, $due, $balance, $total, $this->records->daysOverdue( $document ) ),
			'partly_paid' => '' === $due
				/* translators: 1: kind and number of a document. 2: amount. 3: amount. */
				? sprintf( __( '%1$s is partly paid: %2$s of %3$s are left.', 'coffer' ), $title, $balance, $total )
				/* translators: 1: kind and number of a document. 2: amount. 3: amount. 4: date. */
				: sprintf( __( '%1$s is partly paid: %2$s of %3$s are left, due on %4$s.', 'coffer' ), $title, $balance, $total, $due ),
			/* translators: 1: kind and number of a document. 2: amount. */
			'processing'  => sprintf( __( '%1$s is not paid yet, but a payment is on its way. %2$s are still open.', 'coffer' ), $title, $balance ),
			'paid'        => $this->paid( $document, $title, $total ),
			/* translators: 1: kind and number of a document. 2: amount. */
			'written_off' => sprintf( __( '%1$s over %2$s was written off; nothing is asked for any more.', 'coffer' ), $title, $total ),
			/* translators: 1: kind and number of a document. 2: amount. */
			'refunded'    => sprintf( __( 'Of %1$s over %2$s, money was given back; nothing is left to pay.', 'coffer' ), $title, $total ),
			/* translators: 1: kind and number of a document. 2: amount. */
			'accepted'    => sprintf( __( '%1$s over %2$s was accepted.', 'coffer' ), $title, $total ),
			/* translators: 1: kind and number of a document. 2: amount. */
			'declined'    => sprintf( __( '%1$s over %2$s was declined.', 'coffer' ), $title, $total ),
			/* translators: 1: kind and number of a document. 2: amount. 3: date. */
			'expired'     => sprintf( __( '%1$s over %2$s was good until %3$s and was not answered.', 'coffer' ), $title, $total, $due ),
			/* translators: 1: kind and number of a document. 2: amount. 3: amount. */
			'credit'      => sprintf( __( '%1$s over %2$s is in the customer’s favour; %3$s of it are not used yet.', 'coffer' ), $title, $total, $balance ),
			default       => match ( true ) {
				/* translators: 1: kind and number of a document. 2: amount. 3: date. */
				DocumentKind::Quote === $document->kind => '' === $due ? sprintf( __( '%1$s over %2$s waits for an answer.', 'coffer' ), $title, $total ) : sprintf( __( '%1$s over %2$s waits for an answer until %3$s.', 'coffer' ), $title, $total, $due ),
				/* translators: 1: kind and number of a document. 2: amount. */
				'' === $due => sprintf( __( '%1$s is not paid yet: %2$s are open.', 'coffer' ), $title, $balance ),
				/* translators: 1: kind and number of a document. 2: amount. 3: date. */
				default     => sprintf( __( '%1$s is not paid yet: %2$s are open, due on %3$s.', 'coffer' ), $title, $balance, $due ),
			},
		};
	}

	private function titleFor( Document $document ): string {
		$title = $this->records->title( $document );
		return null === $document->number || '' === $document->customerName
			? $title
			/* translators: 1: kind and number of a document. 2: name of a customer. */
			: sprintf( __( '%1$s for %2$s', 'coffer' ), $title, $document->customerName );
	}

	private function paid( Document $document, string $title, string $total ): string {
		$payments = array_values( array_filter( $document->entries, static fn ( LedgerEntry $entry ): bool => $entry->kind->isPayment() ) );
		$last     = array_pop( $payments );
		return null === $last
			/* translators: 1: kind and number of a document. 2: amount. */
			? sprintf( __( 'Yes, %1$s over %2$s is paid.', 'coffer' ), $title, $total )
			/* translators: 1: kind and number of a document. 2: amount. 3: date. */
			: sprintf( __( 'Yes, %1$s over %2$s is paid. The last payment came on %3$s.', 'coffer' ), $title, $total, $this->records->dayOf( $last->at ) );
	}

	private function standing( Answer $answer ): string {
		if ( null === $answer->customer ) {
			return $this->nothing();
		}
		$name = $answer->customer->name;
		$owes = array_values( array_filter( $answer->standing, static fn ( CustomerStanding $each ): bool => $each->open > 0 ) );
		if ( [] === $owes ) {
			/* translators: %s: name of a customer. */
			return sprintf( __( '%s owes nothing now.', 'coffer' ), $name ) . $this->credit( $answer );
		}
		return implode( ' ', array_map( fn ( CustomerStanding $each ): string => 0 === $each->overdueCount
			/* translators: 1: name of a customer. 2: amount. 3: a number. */
			? sprintf( _n( '%1$s owes %2$s in %3$d invoice; none is overdue.', '%1$s owes %2$s in %3$d invoices; none is overdue.', $each->openCount, 'coffer' ), $name, $this->amount( $each->open, $each->currency ), $each->openCount )
			/* translators: 1: name of a customer. 2: amount. 3: a number. 4: amount. */
			: sprintf( _n( '%1$s owes %2$s in %3$d invoice, of which %4$s are overdue.', '%1$s owes %2$s in %3$d invoices, of which %4$s are overdue.', $each->openCount, 'coffer' ), $name, $this->amount( $each->open, $each->currency ), $each->openCount, $this->amount( $each->overdue, $each->currency ) ), $owes ) )
			. $this->credit( $answer );
	}

	private function credit( Answer $answer ): string {
		$said = array_map(
			/* translators: %s: amount. */
			fn ( CustomerStanding $each ): string => ' ' . sprintf( __( 'They have %s of credit.', 'coffer' ), $this->amount( $each->credit, $each->currency ) ),
			array_filter( $answer->standing, static fn ( CustomerStanding $each ): bool => $each->credit > 0 )
		);
		return implode( '', $said );
	}

	private function history( Answer $answer ): string {
		$lead = null === $answer->customer ? ( null === $answer->document ? '' : $this->status( $answer->document ) ) : $this->standing( $answer );
		return $lead . "\n\n" . ( [] === $answer->events ? __( 'Nothing is written down yet.', 'coffer' ) : __( 'What happened last:', 'coffer' ) );
	}

	private function receivables( Answer $answer ): string {
		if ( [] === $answer->owed ) {
			return null === $answer->currency
				? __( 'Nobody owes anything now.', 'coffer' )
				/* translators: %s: currency, such as EUR. */
				: sprintf( __( 'Nobody owes anything in %s now.', 'coffer' ), $answer->currency );
		}
		$sums = array_map( fn ( Receivables $each ): string => sprintf(
			/* translators: 1: amount. 2: a number. 3: amount. */
			_n( '%1$s are open in %2$d invoice, of which %3$s are overdue.', '%1$s are open in %2$d invoices, of which %3$s are overdue.', $each->openCount(), 'coffer' ),
			$this->amount( $each->open(), $each->currency ),
			$each->openCount(),
			$this->amount( $each->overdue(), $each->currency )
		), $answer->owed );
		return implode( ' ', $sums ) . "\n\n" . implode( ' ', $this->most( $answer ) );
	}

	/** @return list<string> Who owes most in each currency: amounts of two currencies are not compared. */
	private function most( Answer $answer ): array {
		$said = [];
		foreach ( $answer->debtors as $debtor ) {
			$said[ $debtor->currency ] ??= $this->debt( $debtor, $answer->names[ $debtor->customerId ]->name );
		}
		return array_values( $said );
	}

	private function debt( Debtor $debtor, string $name ): string {
		$days = $debtor->daysOverdue( $this->today );
		return 0 === $days
			/* translators: 1: name of a customer. 2: amount. */
			? sprintf( __( '%1$s owes most: %2$s, none of it overdue.', 'coffer' ), $name, $this->amount( $debtor->open, $debtor->currency ) )
			/* translators: 1: name of a customer. 2: amount. 3: date. 4: a number. */
			: sprintf( _n( '%1$s owes most: %2$s, the oldest due since %3$s, %4$d day ago.', '%1$s owes most: %2$s, the oldest due since %3$s, %4$d days ago.', $days, 'coffer' ), $name, $this->amount( $debtor->open, $debtor->currency ), $this->records->date( $debtor->oldestDue ), $days );
	}

	private function list( Answer $answer ): string {
		$found = 0 === $answer->total
			? __( 'None was found.', 'coffer' )
			/* translators: %d: a number. */
			: sprintf( _n( '%d was found.', '%d were found.', $answer->total, 'coffer' ), $answer->total );
		$shown = count( $answer->documents );
		return $answer->total <= $shown ? $found : $found . ' ' . sprintf(
			/* translators: %d: a number. */
			_n( 'Here is the first %d.', 'Here are the first %d.', $shown, 'coffer' ),
			$shown
		);
	}

	private function amount( int $minor, string $currency ): string {
		return $this->records->amount( $minor, $currency );
	}
}
