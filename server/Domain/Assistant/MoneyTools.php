<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Contract\Abilities;
use Coffer\Domain\Activity\ActivityList;
use Coffer\Domain\Activity\ActivityQuery;
use Coffer\Domain\Activity\Event;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerMoney;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Customers\CustomerStanding;
use Coffer\Domain\Customers\MaskedText;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentLine;
use Coffer\Domain\Documents\DocumentList;
use Coffer\Domain\Ledger\LedgerEntry;
use Coffer\Domain\Messages\Finding;
use Coffer\Domain\Money\AmountFormat;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Receivables\Receivables;
use Coffer\Domain\Receivables\ReceivablesRepository;
use Coffer\Domain\Refused;
use Coffer\Domain\Tasks\Task;
use Coffer\Domain\Tasks\TaskList;

defined( 'ABSPATH' ) || exit;

/** The abilities of contract/abilities.json over Money's own use cases. All but one read; that one proposes a task. */
final class MoneyTools implements Tools {

	/** Groups of facts that say what happened. Not among them: exports, changed records, and that somebody asked. */
	public const TELLING = [ 'documents', 'payments', 'links', 'customer', 'messages', 'tasks' ];

	private const LINK = '{{portal_link}}';

	public function __construct(
		private readonly DocumentList $list,
		private readonly CustomerRepository $customers,
		private readonly CustomerMoney $money,
		private readonly ReceivablesRepository $receivables,
		private readonly ActivityList $activity,
		private readonly TaskList $tasks,
		private readonly References $references,
		private readonly AssistantRecords $records,
		private readonly DraftMessage $drafts,
		private readonly ProposeFollowUp $followUps,
		private readonly SendingVerdict $sending,
		private readonly ToolWording $wording,
		private readonly Clock $clock,
	) {
	}

	public function call( Actor $actor, string $name, array $input ): ToolAnswer {
		$ability = Abilities::ALL[ $name ] ?? throw new Refused( 'not_found' );
		Access::require( $actor, 'coffer_use_assistant' );
		Access::require( $actor, $ability['capability'] );
		return match ( $name ) {
			'coffer/find-document'          => $this->find( $actor, $input ),
			'coffer/get-document'           => $this->get( $actor, $this->document( $actor, $input ) ),
			'coffer/explain-portal-link'    => $this->explain( $actor, $this->document( $actor, $input ) ),
			'coffer/draft-portal-message'   => $this->draft( $actor, $this->document( $actor, $input ), $input ),
			'coffer/prepare-follow-up-task' => $this->followUp( $actor, $this->document( $actor, $input ), $input ),
			'coffer/customer-history'       => $this->history( $actor, $this->references->customer( (string) $input['customer'] ), $input['limit'] ?? 20 ),
			'coffer/receivables-summary'    => $this->summary( $input['currency'] ?? null, $input['limit'] ?? 10 ),
		};
	}

	/** What is told of a document, whoever tells it. */
	public function facts( Document $document ): DocumentFacts {
		$customer = $this->customer( $document );
		return DocumentFacts::of(
			$document,
			$this->references->ofDocument( $document ),
			null === $customer ? null : $this->references->ofCustomer( $customer ),
			$this->clock
		);
	}

	/** @return list<array{on: string, kind: string, text: string, day: ?string}> The newest first; e-mail addresses masked for everybody. */
	public function wrote( Actor $actor, Document $document ): array {
		$tasks = array_filter( $this->tasks->ofDocument( $actor, $document->id ), static fn ( Task $task ): bool => $task->kind->isOfCustomer() );
		usort( $tasks, static fn ( Task $one, Task $other ): int => $other->createdAt <=> $one->createdAt );
		return array_map(
			fn ( Task $task ): array => [ 'on' => $this->clock->dayOf( $task->createdAt ), 'kind' => $task->kind->value, 'text' => MaskedText::of( $task->text ), 'day' => $task->day ],
			array_slice( $tasks, 0, 5 )
		);
	}

	/** @param array<string, mixed> $input */
	private function find( Actor $actor, array $input ): ToolAnswer {
		$query = FoundDocuments::query( $input['search'] ?? '', $input['kind'] ?? null, $input['state'] ?? null, null, $actor->may( 'coffer_manage_customers' ), $input['limit'] ?? 10 );
		$page  = $this->list->list( $actor, $query );
		return new ToolAnswer(
			[ 'documents' => array_map( fn ( Document $document ): array => $this->facts( $document )->toArray(), $page->items ), 'total' => $page->total ],
			array_map( $this->record( ... ), $page->items )
		);
	}

	private function get( Actor $actor, Document $document ): ToolAnswer {
		return new ToolAnswer(
			[
				'document'       => $this->facts( $document )->toArray(),
				'lines'          => array_map( fn ( DocumentLine $line ): array => self::line( $line, $document->currency ), array_slice( $document->lines, 0, 20 ) ),
				'payments'       => $this->payments( $document ),
				'customer_wrote' => $this->wrote( $actor, $document ),
				'sending'        => $this->wording->verdict( $actor, $this->sending->of( $actor, $document ) ),
			],
			$this->recordsOf( $document )
		);
	}

	private function explain( Actor $actor, Document $document ): ToolAnswer {
		$made = $document->defaultLink?->createdAt;
		return new ToolAnswer(
			[
				'document'  => $this->facts( $document )->toArray(),
				'available' => $this->wording->verdict( $actor, $this->drafts->link( $actor, $document ) ),
				'made_on'   => null === $made ? null : $this->clock->dayOf( $made ),
				'seen_on'   => null === $document->lastSeenAt ? null : $this->clock->dayOf( $document->lastSeenAt ),
			],
			$this->recordsOf( $document )
		);
	}

	/** @param array<string, mixed> $input */
	private function draft( Actor $actor, Document $document, array $input ): ToolAnswer {
		$verdict = $this->drafts->verdict( $actor, $document );
		$draft   = $verdict->allowed ? $this->drafts->draft( $actor, $document, Tone::orNull( $input['tone'] ?? null ), $input['language'] ?? null ) : null;
		return new ToolAnswer(
			[
				'document' => $this->facts( $document )->toArray(),
				'possible' => $this->wording->verdict( $actor, $verdict ),
				'subject'  => $draft->subject ?? '',
				'body'     => null === $draft ? '' : $draft->body . "\n\n" . self::LINK,
				'tone'     => ( $draft->tone ?? Tone::Neutral )->value,
				'language' => $draft->language ?? '',
				'findings' => array_map( fn ( Finding $finding ): string => $this->wording->finding( $finding->kind->sentence() ), $draft->findings ?? [] ),
			],
			$this->recordsOf( $document )
		);
	}

	/** @param array<string, mixed> $input */
	private function followUp( Actor $actor, Document $document, array $input ): ToolAnswer {
		$verdict  = FollowUpReadiness::of( $document );
		$proposed = $verdict->allowed ? $this->followUps->propose( $actor, $document->id, $input['due_on'] ?? null ) : null;
		return new ToolAnswer(
			[
				'document' => $this->facts( $document )->toArray(),
				'possible' => $this->wording->verdict( $actor, $verdict ),
				'title'    => $proposed['task']->title ?? '',
				'text'     => MaskedText::of( $proposed['task']->text ?? '' ),
				'due_on'   => $proposed['task']->dueOn ?? null,
				'already'  => $proposed['already'] ?? false,
			],
			[ ...$this->recordsOf( $document ), ...( null === $proposed ? [] : [ new RecordRef( 'task', $proposed['task']->id, $proposed['task']->title ) ] ) ]
		);
	}

	private function history( Actor $actor, Customer $customer, int $limit ): ToolAnswer {
		$standing = $this->money->standing( $actor, $customer->id );
		$open     = $this->list->list( $actor, FoundDocuments::query( '', 'invoice', 'open', $customer->id, false, 20 ) )->items;
		$events   = $this->activity->list( $actor, new ActivityQuery( customerId: $customer->id, groups: self::TELLING, perPage: $limit ) )->items;
		$said     = $this->wording->sentences( $events );
		return new ToolAnswer(
			[
				'customer'           => $customer->name,
				'customer_reference' => $this->references->ofCustomer( $customer ),
				'standing'           => array_map( self::standing( ... ), $standing ),
				'open_documents'     => array_map( fn ( Document $document ): array => $this->facts( $document )->toArray(), $open ),
				'happened'           => array_map( fn ( Event $event, string $sentence ): array => [ 'on' => $this->clock->dayOf( $event->at ), 'sentence' => $sentence ], $events, $said ),
			],
			[ RecordRef::customer( $customer ), ...array_map( $this->record( ... ), $open ) ]
		);
	}

	private function summary( ?string $currency, int $limit ): ToolAnswer {
		$today   = $this->clock->today();
		$all     = array_values( array_filter( $this->receivables->byCurrency( $today, $today, $this->clock->now() ), static fn ( Receivables $each ): bool => $each->openCount() > 0 && ( null === $currency || $each->currency === $currency ) ) );
		$debtors = array_merge( ...array_map( fn ( Receivables $each ): array => $this->records->debtors( $today, $each->currency, $limit ), $all ) );
		$names   = [];
		foreach ( $debtors as $debtor ) {
			$customer = $names[ $debtor->customerId ] ?? $this->customers->find( $debtor->customerId );
			if ( null !== $customer ) {
				$names[ $debtor->customerId ] = $customer;
			}
		}
		$known = array_values( array_filter( $debtors, static fn ( Debtor $debtor ): bool => isset( $names[ $debtor->customerId ] ) ) );
		return new ToolAnswer(
			[
				'currencies' => array_map( self::owed( ... ), $all ),
				'debtors'    => array_map( fn ( Debtor $debtor ): array => $this->debtor( $debtor, $names[ $debtor->customerId ], $today ), $known ),
			],
			array_values( array_map( RecordRef::customer( ... ), $names ) )
		);
	}

	/** @param array<string, mixed> $input */
	private function document( Actor $actor, array $input ): Document {
		Access::require( $actor, 'coffer_view' );
		return $this->references->document( (string) $input['document'] );
	}

	private function customer( Document $document ): ?Customer {
		return null === $document->customerId ? null : $this->customers->find( $document->customerId );
	}

	private function record( Document $document ): RecordRef {
		return RecordRef::document( $document, $this->wording->title( $document ) );
	}

	/** @return list<RecordRef> */
	private function recordsOf( Document $document ): array {
		$customer = $this->customer( $document );
		return [ $this->record( $document ), ...( null === $customer ? [] : [ RecordRef::customer( $customer ) ] ) ];
	}

	/** @return array{description: string, quantity: string, amount: string} */
	private static function line( DocumentLine $line, string $currency ): array {
		return [
			'description' => MaskedText::of( $line->input->description ),
			'quantity'    => ( new AmountFormat( '.', '' ) )->quantity( $line->input->quantity ),
			'amount'      => DocumentFacts::decimal( $line->amount, $currency ),
		];
	}

	/** @return list<array{on: string, amount: string, kind: string}> */
	private function payments( Document $document ): array {
		$entries = array_values( array_filter( $document->entries, static fn ( LedgerEntry $entry ): bool => $entry->kind->isPayment() ) );
		return array_map(
			fn ( LedgerEntry $entry ): array => [ 'on' => $this->clock->dayOf( $entry->at ), 'amount' => DocumentFacts::decimal( abs( $entry->amount ), $entry->currency ), 'kind' => $entry->kind->value ],
			array_slice( $entries, 0, 20 )
		);
	}

	/** @return array<string, int|string> */
	private static function standing( CustomerStanding $standing ): array {
		return [
			'currency'       => $standing->currency,
			'open'           => DocumentFacts::decimal( $standing->open, $standing->currency ),
			'open_count'     => $standing->openCount,
			'overdue'        => DocumentFacts::decimal( $standing->overdue, $standing->currency ),
			'overdue_count'  => $standing->overdueCount,
			'credit'         => DocumentFacts::decimal( $standing->credit, $standing->currency ),
			'paid_this_year' => DocumentFacts::decimal( $standing->paidThisYear, $standing->currency ),
		];
	}

	/** @return array<string, int|string> */
	private static function owed( Receivables $all ): array {
		return [
			'currency'      => $all->currency,
			'open'          => DocumentFacts::decimal( $all->open(), $all->currency ),
			'open_count'    => $all->openCount(),
			'overdue'       => DocumentFacts::decimal( $all->overdue(), $all->currency ),
			'overdue_count' => $all->overdueCount(),
		];
	}

	/** @return array<string, int|string|null> */
	private function debtor( Debtor $debtor, Customer $customer, string $today ): array {
		return [
			'customer'           => $customer->name,
			'customer_reference' => $this->references->ofCustomer( $customer ),
			'currency'           => $debtor->currency,
			'open'               => DocumentFacts::decimal( $debtor->open, $debtor->currency ),
			'overdue'            => DocumentFacts::decimal( $debtor->overdue, $debtor->currency ),
			'count'              => $debtor->count,
			'oldest_due'         => $debtor->oldestDue,
			'days_overdue'       => $debtor->daysOverdue( $today ),
		];
	}
}
