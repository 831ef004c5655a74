<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Activity\Event;
use Coffer\Domain\Assistant\Answer;
use Coffer\Domain\Assistant\Debtor;
use Coffer\Domain\Assistant\Draft;
use Coffer\Domain\Assistant\RecordRef;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerStanding;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Messages\Finding;
use Coffer\Domain\People\Actor;
use Coffer\WordPress\Assistant\AnswerWords;
use Coffer\WordPress\Assistant\ModelWords;
use Coffer\WordPress\Assistant\RecordWords;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** An answer as contract/schemas/assistant-answer.json, in the reader's language. */
final class AssistantAnswerResource {

	private readonly RecordWords $words;

	public function __construct( private readonly Services $services, private readonly Actor $reader ) {
		$this->words = new RecordWords( $services->clock()->today() );
	}

	/** @return array<string, mixed> */
	public function of( Answer $answer, string $question ): array {
		return [
			'prompt'   => $answer->prompt->value,
			'question' => $question,
			'text'     => trim( ( new AnswerWords( $this->services->clock()->today() ) )->text( $answer ) ),
			'verdict'  => null === $answer->verdict || $answer->verdict->allowed ? null : ( new VerdictResource( $this->reader ) )->of( $answer->verdict ),
			'facts'    => $this->facts( $answer ),
			'rows'     => $this->rows( $answer ),
			'records'  => $this->records( $answer ),
			'choices'  => $answer->isAsking ? $this->choices( $answer ) : [],
			'draft'    => null === $answer->draft ? null : $this->draft( $answer->draft ),
			'task'     => null === $answer->task ? null : ( new TaskResource( $this->reader, $this->services->staff()->names( null === $answer->task->assigneeId ? [] : [ $answer->task->assigneeId ] ) ) )->of( $answer->task ),
			'source'   => [
				'by'       => $answer->source->isModel() ? 'model' : 'rules',
				'provider' => $answer->source->isModel() ? $answer->source->provider : '',
				'model'    => $answer->source->isModel() ? $answer->source->model : '',
				'template' => $answer->source->template,
				'tokens'   => $answer->source->tokens,
				'note'     => null === $answer->source->failed ? null : ModelWords::failure( $answer->source->failed ),
			],
		];
	}

	/** @return array<string, mixed> contract/schemas/assistant-draft.json. */
	private function draft( Draft $draft ): array {
		return [
			'document_id' => $draft->document->id,
			'purpose'     => $draft->purpose->value,
			'tone'        => $draft->tone->value,
			'language'    => $draft->language,
			'subject'     => $draft->subject,
			'body'        => $draft->body,
			'with_link'   => true,
			'findings'    => self::findings( $draft->findings ),
			'link'        => ( new VerdictResource( $this->reader ) )->of( $draft->link ),
		];
	}

	/**
	 * @param list<Finding> $findings
	 * @return list<array<string, mixed>> contract/schemas/leak-finding.json.
	 */
	public static function findings( array $findings ): array {
		return array_map( static fn ( Finding $finding ): array => [ ...$finding->toArray(), 'sentence' => Sentence::translated( $finding->kind->sentence() ) ], $findings );
	}

	/** @return list<array<string, mixed>> */
	private function facts( Answer $answer ): array {
		if ( null !== $answer->document ) {
			return $this->ofDocument( $answer->document );
		}
		return null === $answer->customer ? [] : $this->ofCustomer( $answer->customer, $answer->standing );
	}

	/** @return list<array<string, mixed>> */
	private function ofDocument( Document $document ): array {
		$record   = $this->document( $document );
		$customer = null === $document->customerId ? null : [ 'kind' => 'customer', 'id' => $document->customerId, 'title' => $document->customerName ];
		return array_values( array_filter( [
			null === $customer ? null : self::fact( 'customer', __( 'Customer', 'coffer' ), $document->customerName, $customer ),
			self::fact( 'document', __( 'Document', 'coffer' ), $this->words->title( $document ), $record ),
			self::fact( 'amount', __( 'Amount', 'coffer' ), $this->words->amount( $document->total, $document->currency ), $record ),
			$document->kind->hasBalance() ? self::fact( 'balance', __( 'Balance', 'coffer' ), $this->words->amount( $document->open(), $document->currency ), $record ) : null,
			null === $document->dueDate ? null : self::fact( 'due_date', __( 'Due date', 'coffer' ), $this->words->date( $document->dueDate ), $record ),
			self::fact( 'state', __( 'State', 'coffer' ), $this->words->stateWords( $document ), $record ),
		] ) );
	}

	/**
	 * @param list<CustomerStanding> $standing
	 * @return list<array<string, mixed>>
	 */
	private function ofCustomer( Customer $customer, array $standing ): array {
		$record = self::ref( RecordRef::customer( $customer ) );
		$facts  = [ self::fact( 'customer', __( 'Customer', 'coffer' ), $customer->name, $record ) ];
		foreach ( $standing as $each ) {
			$facts[] = self::fact( 'open', __( 'To pay', 'coffer' ), $this->words->amount( $each->open, $each->currency ), $record );
			$facts[] = self::fact( 'overdue', __( 'Overdue', 'coffer' ), $this->words->amount( $each->overdue, $each->currency ), $record );
			$facts[] = self::fact( 'paid', __( 'Paid this year', 'coffer' ), $this->words->amount( $each->paidThisYear, $each->currency ), $record );
			if ( $each->credit > 0 ) {
				$facts[] = self::fact( 'credit', __( 'Credit', 'coffer' ), $this->words->amount( $each->credit, $each->currency ), $record );
			}
		}
		return $facts;
	}

	/** @return list<array<string, mixed>> */
	private function rows( Answer $answer ): array {
		if ( $answer->isAsking ) {
			return [];
		}
		$rows = array_map( fn ( Debtor $debtor ): array => $this->debtor( $debtor, $answer->names[ $debtor->customerId ] ), $answer->debtors );
		if ( [] !== $answer->events ) {
			return [ ...$rows, ...$this->events( $answer->events, $answer->document?->id ) ];
		}
		return [ ...$rows, ...array_map( $this->row( ... ), $answer->documents ) ];
	}

	/** @return array<string, mixed> */
	private function row( Document $document ): array {
		$parts = [
			null === $document->number ? '' : $document->customerName,
			$this->words->amount( $document->kind->hasBalance() && $document->open() > 0 ? $document->open() : $document->total, $document->currency ),
			$this->words->stateWords( $document ),
			null === $document->dueDate ? '' : $this->words->date( $document->dueDate ),
		];
		return [ 'title' => $this->words->title( $document ), 'detail' => implode( ' · ', array_filter( $parts ) ), 'record' => $this->document( $document ) ];
	}

	/** @return array<string, mixed> */
	private function debtor( Debtor $debtor, Customer $customer ): array {
		$parts = [
			$this->words->amount( $debtor->open, $debtor->currency ),
			/* translators: %d: a number. */
			sprintf( _n( '%d invoice', '%d invoices', $debtor->count, 'coffer' ), $debtor->count ),
			$debtor->overdue > 0
				/* translators: 1: amount. 2: date. */
				? sprintf( __( '%1$s overdue, since %2$s', 'coffer' ), $this->words->amount( $debtor->overdue, $debtor->currency ), $this->words->date( $debtor->oldestDue ) )
				: __( 'not overdue', 'coffer' ),
		];
		return [ 'title' => $customer->name, 'detail' => implode( ' · ', $parts ), 'record' => self::ref( RecordRef::customer( $customer ) ) ];
	}

	/**
	 * @param list<Event> $events
	 * @return list<array<string, mixed>>
	 */
	private function events( array $events, ?int $within ): array {
		$resource = new EventResource( $this->services, $this->reader, $events, $within );
		return array_map( function ( Event $event ) use ( $resource ): array {
			$said = $resource->of( $event );
			return [
				'title'  => $said['sentence'],
				'detail' => $this->words->dayOf( $event->at ),
				'record' => null === $said['document'] ? null : [ 'kind' => 'document', 'id' => $said['document']['id'], 'title' => $said['document']['title'] ],
			];
		}, $events );
	}

	/** @return list<array{kind: string, id: int, title: string}> */
	private function records( Answer $answer ): array {
		$all = array_map( self::ref( ... ), $answer->records );
		foreach ( [ $answer->document, ...$answer->documents ] as $document ) {
			if ( null !== $document ) {
				$all[] = $this->document( $document );
			}
		}
		foreach ( [ $answer->customer, ...$answer->customers, ...array_values( $answer->names ) ] as $customer ) {
			if ( null !== $customer ) {
				$all[] = self::ref( RecordRef::customer( $customer ) );
			}
		}
		if ( null !== $answer->task ) {
			$all[] = [ 'kind' => 'task', 'id' => $answer->task->id, 'title' => $answer->task->title ];
		}
		$once = [];
		foreach ( $all as $record ) {
			$once[ "{$record['kind']} {$record['id']}" ] ??= $record;
		}
		return array_values( $once );
	}

	/** @return list<array{kind: string, id: int, title: string}> */
	private function choices( Answer $answer ): array {
		return [] === $answer->customers
			? array_map( $this->document( ... ), $answer->documents )
			: array_map( static fn ( Customer $customer ): array => self::ref( RecordRef::customer( $customer ) ), $answer->customers );
	}

	/** @return array{kind: string, id: int, title: string} */
	private function document( Document $document ): array {
		return self::ref( RecordRef::document( $document, $this->words->title( $document ) ) );
	}

	/** @return array{kind: string, id: int, title: string} */
	public static function ref( RecordRef $record ): array {
		return [ 'kind' => $record->kind, 'id' => $record->id, 'title' => $record->title ];
	}

	/**
	 * @param array{kind: string, id: int, title: string} $record
	 * @return array<string, mixed>
	 */
	private static function fact( string $name, string $label, string $value, array $record ): array {
		return [ 'name' => $name, 'label' => $label, 'value' => $value, 'record' => $record ];
	}
}
