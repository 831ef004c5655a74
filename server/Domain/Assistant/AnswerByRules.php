<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Activity\ActivityList;
use Coffer\Domain\Activity\ActivityQuery;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerList;
use Coffer\Domain\Customers\CustomerMoney;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentList;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Receivables\Receivables;
use Coffer\Domain\Receivables\ReceivablesRepository;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Answers from Money's own records, without a language model. Reads, but for a proposed task. */
final class AnswerByRules {

	/** Records offered when it is not clear which is meant, and rows of a list. */
	private const SHOWN = 8;

	public function __construct(
		private readonly DocumentList $documents,
		private readonly CustomerList $customers,
		private readonly CustomerRepository $people,
		private readonly CustomerMoney $money,
		private readonly ReceivablesRepository $receivables,
		private readonly ActivityList $activity,
		private readonly AssistantRecords $records,
		private readonly DraftMessage $drafts,
		private readonly ProposeFollowUp $followUps,
		private readonly SendingVerdict $sending,
		private readonly Clock $clock,
	) {
	}

	/** @throws InvalidInput|Refused `not_found`; a prompt without the record that it is about. */
	public function answer( Actor $actor, Question $question, Reading $reading ): Answer {
		$empty = new Answer( $reading->prompt, new Source( "rules/{$reading->prompt->value}/1" ), isDeed: $reading->isDeed, isSending: $reading->isSending, unknown: $reading->unknown, state: $reading->state, currency: $reading->currency );
		if ( $reading->isDeed || '' !== $reading->unknown ) {
			return $empty;
		}
		return match ( $reading->prompt ) {
			Prompt::Receivables => $this->receivables( $empty, $reading->currency ),
			Prompt::Find        => $this->found( $actor, $empty, $question, $reading ),
			Prompt::History     => $this->history( $actor, $empty, $question, $reading ),
			Prompt::Status      => $this->status( $actor, $empty, $question, $reading ),
			Prompt::Unknown     => $empty,
			default             => $this->aboutDocument( $actor, $empty, $question, $reading ),
		};
	}

	private function aboutDocument( Actor $actor, Answer $answer, Question $question, Reading $reading ): Answer {
		$meant = $this->meant( $actor, $answer, $question, $reading );
		if ( null === $meant->document ) {
			return $meant;
		}
		$document = $meant->document;
		return match ( $reading->prompt ) {
			Prompt::LinkMessage => $this->message( $actor, $meant, $document, $question->tone ?? $reading->tone, $question->language ?? $reading->language ),
			Prompt::FollowUp    => $this->followUp( $actor, $meant, $document ),
			Prompt::ReadyToSend => $meant->with( [ 'verdict' => $this->sending->of( $actor, $document ) ] ),
			default             => $meant->with( [ 'verdict' => $this->drafts->link( $actor, $document ) ] ),
		};
	}

	private function message( Actor $actor, Answer $answer, Document $document, ?Tone $tone, ?string $language ): Answer {
		$verdict = $this->drafts->verdict( $actor, $document );
		return $answer->with( [
			'verdict' => $verdict,
			'draft'   => $verdict->allowed ? $this->drafts->draft( $actor, $document, $tone, $language ) : null,
		] );
	}

	private function followUp( Actor $actor, Answer $answer, Document $document ): Answer {
		$verdict = Access::refusalOf( $actor, 'coffer_edit' ) ?? FollowUpReadiness::of( $document );
		if ( ! $verdict->allowed ) {
			return $answer->with( [ 'verdict' => $verdict ] );
		}
		[ 'task' => $task, 'already' => $already ] = $this->followUps->propose( $actor, $document->id, null );
		return $answer->with( [ 'verdict' => $verdict, 'task' => $task, 'already' => $already ] );
	}

	private function status( Actor $actor, Answer $answer, Question $question, Reading $reading ): Answer {
		$is_of_document = [] !== $reading->documents || ( [] === $reading->customers && null !== $question->documentId );
		if ( $is_of_document ) {
			return $this->meant( $actor, $answer, $question, $reading );
		}
		$customers = $this->meantCustomers( $actor, $question, $reading );
		return match ( count( $customers ) ) {
			0       => null === $reading->state ? $answer->with( [ 'prompt' => Prompt::Unknown ] ) : $this->found( $actor, $answer->with( [ 'prompt' => Prompt::Find ] ), $question, $reading ),
			1       => $answer->with( [ 'customer' => $customers[0], 'standing' => $this->money->standing( $actor, $customers[0]->id ), ...$this->openOf( $actor, $customers[0] ) ] ),
			default => $answer->with( [ 'customers' => $customers, 'isAsking' => true ] ),
		};
	}

	private function history( Actor $actor, Answer $answer, Question $question, Reading $reading ): Answer {
		if ( 1 === count( $reading->documents ) ) {
			$document = $this->documents->get( $actor, $reading->documents[0] );
			return $answer->with( [ 'document' => $document, 'events' => $this->activity->list( $actor, new ActivityQuery( documentId: $document->id, groups: MoneyTools::TELLING, perPage: 10 ) )->items ] );
		}
		$customers = $this->meantCustomers( $actor, $question, $reading );
		if ( 1 !== count( $customers ) ) {
			$this->requirePointed( $question, [] !== $customers, 'assistant_customer_missing', 'customer_id' );
			return $answer->with( [ 'customers' => $customers, 'isAsking' => true ] );
		}
		$customer = $customers[0];
		return $answer->with( [
			'customer' => $customer,
			'standing' => $this->money->standing( $actor, $customer->id ),
			'events'   => $this->activity->list( $actor, new ActivityQuery( customerId: $customer->id, groups: MoneyTools::TELLING, perPage: 12 ) )->items,
			...$this->openOf( $actor, $customer ),
		] );
	}

	private function found( Actor $actor, Answer $answer, Question $question, Reading $reading ): Answer {
		$customers = [] === $reading->customers && ! $reading->isThis ? [] : $this->meantCustomers( $actor, $question, $reading );
		if ( count( $customers ) > 1 ) {
			return $answer->with( [ 'customers' => $customers, 'isAsking' => true ] );
		}
		if ( [] === $customers && null === $reading->state && null === $reading->kind ) {
			return $answer->with( [ 'prompt' => Prompt::Unknown ] );
		}
		$query = FoundDocuments::query( '', $reading->kind, $reading->state, $customers[0]->id ?? null, false, self::SHOWN, $reading->currency );
		$page  = $this->documents->list( $actor, $query );
		return $answer->with( [ 'customer' => $customers[0] ?? null, 'documents' => $page->items, 'total' => $page->total ] );
	}

	private function receivables( Answer $answer, ?string $currency ): Answer {
		$today   = $this->clock->today();
		$owed    = array_values( array_filter(
			$this->receivables->byCurrency( $today, $today, $this->clock->now() ),
			static fn ( Receivables $each ): bool => $each->openCount() > 0 && ( null === $currency || $each->currency === $currency )
		) );
		$debtors = array_merge( ...array_map( fn ( Receivables $each ): array => $this->records->debtors( $today, $each->currency, self::SHOWN ), $owed ) );
		$names   = [];
		foreach ( $debtors as $debtor ) {
			$customer = $names[ $debtor->customerId ] ?? $this->people->find( $debtor->customerId );
			if ( null !== $customer ) {
				$names[ $debtor->customerId ] = $customer;
			}
		}
		return $answer->with( [
			'owed'    => $owed,
			'debtors' => array_values( array_filter( $debtors, static fn ( Debtor $debtor ): bool => isset( $names[ $debtor->customerId ] ) ) ),
			'names'   => $names,
		] );
	}

	/** The one document that is meant, or those that may be. */
	private function meant( Actor $actor, Answer $answer, Question $question, Reading $reading ): Answer {
		if ( in_array( $question->documentId, $reading->documents, true ) || 1 === count( $reading->documents ) ) {
			$id = in_array( $question->documentId, $reading->documents, true ) ? $question->documentId : $reading->documents[0];
			return $answer->with( [ 'document' => $this->documents->get( $actor, (int) $id ) ] );
		}
		if ( [] !== $reading->documents ) {
			return $answer->with( [ 'documents' => array_map( fn ( int $id ): Document => $this->documents->get( $actor, $id ), $reading->documents ), 'isAsking' => true ] );
		}
		$looked_at = null === $question->documentId ? null : $this->documents->get( $actor, $question->documentId );
		// A name in the question means somebody else only where what is looked at is not theirs.
		if ( null !== $looked_at && ( [] === $reading->customers || in_array( $looked_at->customerId, $reading->customers, true ) ) ) {
			return $answer->with( [ 'document' => $looked_at ] );
		}
		$customers = $this->meantCustomers( $actor, $question, $reading );
		if ( count( $customers ) > 1 ) {
			return $answer->with( [ 'customers' => $customers, 'isAsking' => true ] );
		}
		$this->requirePointed( $question, [] !== $customers, 'assistant_document_missing', 'document_id' );
		$fitting = $this->fitting( $actor, $reading, $customers[0] ?? null );
		return 1 === count( $fitting ) && [] !== $customers
			? $answer->with( [ 'customer' => $customers[0], 'document' => $this->documents->get( $actor, $fitting[0]->id ) ] )
			: $answer->with( [ 'customer' => $customers[0] ?? null, 'documents' => $fitting, 'isAsking' => true ] );
	}

	/** @return list<Document> Those that one most likely means, without their lines. */
	private function fitting( Actor $actor, Reading $reading, ?Customer $customer ): array {
		$states = match ( true ) {
			Prompt::ReadyToSend === $reading->prompt => [ 'draft' ],
			null !== $reading->state                 => [ $reading->state ],
			null === $customer                       => [ 'overdue', 'open' ],
			default                                  => [ 'open', null ],
		};
		foreach ( $states as $state ) {
			$found = $this->documents->list( $actor, FoundDocuments::query( '', $reading->kind, $state, $customer?->id, false, self::SHOWN ) )->items;
			if ( [] !== $found ) {
				return $found;
			}
		}
		return [];
	}

	/** @return list<Customer> Those that are named, or else the one that is looked at. */
	private function meantCustomers( Actor $actor, Question $question, Reading $reading ): array {
		if ( [] !== $reading->customers && in_array( $question->customerId, $reading->customers, true ) ) {
			return [ $this->customers->get( $actor, (int) $question->customerId ) ];
		}
		if ( [] !== $reading->customers ) {
			return array_map( fn ( int $id ): Customer => $this->customers->get( $actor, $id ), array_slice( $reading->customers, 0, self::SHOWN ) );
		}
		$id = $question->customerId ?? ( null === $question->documentId ? null : $this->documents->get( $actor, $question->documentId )->customerId );
		return null === $id ? [] : [ $this->customers->get( $actor, $id ) ];
	}

	/** @return array{documents: list<Document>, total: int} */
	private function openOf( Actor $actor, Customer $customer ): array {
		$page = $this->documents->list( $actor, FoundDocuments::query( '', 'invoice', 'open', $customer->id, false, self::SHOWN ) );
		return [ 'documents' => $page->items, 'total' => $page->total ];
	}

	/**
	 * A prompt is about the record that is looked at; without one, it was asked for wrongly. Free words can be asked back.
	 *
	 * @param key-of<\Coffer\Contract\Errors::ALL> $code
	 */
	private function requirePointed( Question $question, bool $is_known, string $code, string $field ): void {
		if ( ! $is_known && null !== $question->prompt ) {
			throw InvalidInput::at( $field, $code );
		}
	}
}
