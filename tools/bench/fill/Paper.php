<?php
declare( strict_types=1 );

namespace Coffer\Bench;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentLine;
use Coffer\Domain\Documents\DocumentNumber;
use Coffer\Domain\Documents\DraftContent;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\SeriesName;
use Coffer\Domain\Documents\Snapshot;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Ledger\LedgerEntry;
use Coffer\Domain\Ledger\LedgerEntryKind;
use Coffer\Domain\Ledger\Standing;
use Coffer\Domain\Money\LineInput;
use Coffer\Domain\Money\LineTotals;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\LinkScope;
use Coffer\Domain\PortalLinks\SealedToken;
use Coffer\Domain\PortalLinks\Token;

defined( 'ABSPATH' ) || exit;

/**
 * One document while its story is told: what the use cases would have stored about it, written at the end. Sums, hashes and
 * statuses come from the code that makes them elsewhere. Moments are Unix seconds, amounts minor units.
 */
final class Paper {

	private readonly Document $draft;
	private Workflow $workflow      = Workflow::Draft;
	private ?DocumentNumber $number = null;
	private ?string $snapshot       = null;
	private ?int $sentAt            = null;
	private ?int $seenAt            = null;
	private ?int $linkId            = null;
	private ?int $originId          = null;
	private int $version            = 1;
	private int $changedAt;

	/** @var array{disputed: int, by_hand: int} */
	private array $marks = [ 'disputed' => 0, 'by_hand' => 0 ];

	/** @var array{decided_at: ?int, decided_by: ?string, decided_online: int} */
	private array $decision = [ 'decided_at' => null, 'decided_by' => null, 'decided_online' => 0 ];

	/** @var list<LedgerEntry> */
	private array $entries = [];

	/** @var array<int, array<string, int|string|null>> Rows, by the number of the payment. */
	private array $payments = [];

	/** @var list<array<string, int|string|null>> Rows. */
	private array $applications = [];

	public function __construct(
		private readonly Rows $rows,
		private readonly Counters $counters,
		private readonly DraftContent $content,
		private readonly Customer $customer,
		private readonly Actor $author,
		private readonly int $createdAt,
	) {
		$this->changedAt = $createdAt;
		$this->draft     = new Document(
			id: $counters->id( 'documents' ),
			kind: $content->kind,
			number: null,
			customerId: $customer->id,
			customerName: $customer->name,
			workflow: Workflow::Draft,
			paymentStatus: PaymentStatus::Unpaid,
			currency: $content->currency,
			total: $content->totals->total,
			balance: 0,
			lineCount: count( $content->lines ),
			issueDate: $content->issueDate,
			dueDate: $content->dueDate,
			reference: $content->reference,
			language: $content->language,
			disputed: false,
			byHand: false,
			lastSeenAt: null,
			version: 1,
			createdAt: $createdAt,
			updatedAt: $createdAt,
			sentAt: null,
			taxMode: $content->taxMode,
			discount: $content->discount,
			partPayments: $content->partPayments,
			terms: $content->terms,
			memo: $content->memo,
			lines: array_map( static fn ( LineInput $line, LineTotals $sums ): DocumentLine => new DocumentLine( $line, $sums->amount ), $content->lines, $content->totals->lines ),
			totals: $content->totals,
		);
		$this->tell( 'document_created', $author, $createdAt );
	}

	public function id(): int {
		return $this->draft->id;
	}

	/** What is left to pay; of a credit note, what is left of it. */
	public function open(): int {
		return $this->draft->kind->sign() * $this->standing()->balance;
	}

	public function total(): int {
		return $this->draft->total;
	}

	public function edit( Actor $actor, int $at ): void {
		$this->change( $at );
		$this->tell( 'document_edited', $actor, $at );
	}

	/** @param array{name: string, email: string, address: string, tax_id: string} $seller */
	public function send( Actor $actor, array $seller, int $at ): void {
		$this->change( $at );
		$this->workflow = Workflow::Sent;
		$this->sentAt   = $at;
		$this->number   = $this->counters->number( SeriesName::of( $this->draft ), (int) substr( (string) $this->content->issueDate, 0, 4 ) );
		$this->snapshot = json_encode( Snapshot::of( $this->draft, $this->customer, $seller ), JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
		if ( $this->draft->kind->hasBalance() ) {
			$this->enter( LedgerEntryKind::Issued, $this->draft->kind->sign() * $this->draft->total, $actor, '', '', $at );
		}
		$this->tell( 'document_sent', $actor, $at, [ 'number' => $this->number->text() ] );
	}

	public function link( Token $token, ?SealedToken $sealed, Actor $actor, int $at ): void {
		$this->linkId = $this->counters->id( 'portal_links' );
		$this->rows->add( 'portal_links', [
			'id'             => $this->linkId,
			'document_id'    => $this->draft->id,
			'token_hash'     => $token->hash(),
			'sealed'         => $sealed?->ciphertext,
			'key_id'         => $sealed->keyId ?? '',
			'label'          => 'Customer',
			'scope'          => LinkScope::ViewAndPay->value,
			'created_at'     => $at,
			'created_by_id'  => $actor->id,
			'created_by'     => $actor->name,
			'last_copied_at' => $at,
		] );
		$this->tell( 'portal_link_created', $actor, $at, [ 'label' => 'Customer' ] );
		$this->tell( 'portal_link_copied', $actor, $at, [ 'label' => 'Customer' ] );
	}

	public function see( int $at ): void {
		$this->seenAt = $at;
		$this->tell( 'portal_seen', Actor::customer( $this->customer->id, $this->customer->name ), $at, [ 'label' => 'Customer' ] );
	}

	public function pay( int $amount, string $method, Actor $actor, int $at ): int {
		$id                    = $this->counters->id( 'payments' );
		$reference             = 'transfer' === $method ? sprintf( 'Statement %d', intdiv( $at, 86_400 ) ) : '';
		$this->payments[ $id ] = [
			'id'            => $id,
			'customer_id'   => $this->customer->id,
			'method'        => $method,
			'state'         => 'succeeded',
			'amount'        => $amount,
			'currency'      => $this->draft->currency,
			'received_on'   => gmdate( 'Y-m-d', $at ),
			'reference'     => $reference,
			'applied'       => $amount,
			'refunded'      => 0,
			'created_by_id' => $actor->id,
			'created_by'    => $actor->name,
			'version'       => 2,
			'created_at'    => $at,
			'updated_at'    => $at,
		];
		$this->tellAmount( 'payment_recorded', $amount, $actor, $at, [ 'label' => $method ] );
		$this->enter( LedgerEntryKind::PaymentApplied, -$amount, $actor, $method, $reference, $at );
		$this->apply( 'payment', $id, $amount, $actor, $at );
		$this->tellAmount( 'payment_applied', $amount, $actor, $at );
		return $id;
	}

	/** Gives back what a payment paid, or a part of it. */
	public function refund( int $payment_id, int $amount, string $outcome, Actor $actor, int $at ): void {
		$payment = $this->payments[ $payment_id ];
		$applied = (int) $payment['applied'];
		foreach ( $this->applications as $place => $application ) {
			if ( 'payment' === $application['source'] && $application['source_id'] === $payment_id ) {
				$this->applications[ $place ] = [ ...$application, 'undone_at' => $at, 'undone_by' => $actor->name, 'undo_reason' => 'Refunded' ];
			}
		}
		if ( $applied > $amount ) {
			$this->apply( 'payment', $payment_id, $applied - $amount, $actor, $at );
		}
		$this->payments[ $payment_id ] = [ ...$payment, 'applied' => $applied - $amount, 'refunded' => $amount, 'version' => 3, 'updated_at' => $at ];
		$this->enter( LedgerEntryKind::Refund, $amount, $actor, (string) $payment['method'], (string) $payment['reference'], $at );
		$this->rows->add( 'refunds', [
			'payment_id'  => $payment_id,
			'document_id' => $this->draft->id,
			'amount'      => $amount,
			'currency'    => $this->draft->currency,
			'method'      => (string) $payment['method'],
			'reason'      => 'One of the pieces arrived damaged.',
			'at'          => $at,
			'actor_id'    => $actor->id,
			'actor_name'  => $actor->name,
			'outcome'     => $outcome,
		] );
		$this->tellAmount( 'payment_refunded', $amount, $actor, $at, [ 'reason' => 'One of the pieces arrived damaged.' ] );
	}

	/** A credit note that was sent pays this invoice, which it was made from. */
	public function creditBy( self $note, int $amount, Actor $actor, int $at ): void {
		$numbers = [ (string) $this->number?->text(), (string) $note->number?->text() ];
		$this->enter( LedgerEntryKind::CreditApplied, -$amount, $actor, 'credit_note', $numbers[1], $at );
		$note->enter( LedgerEntryKind::CreditApplied, $amount, $actor, 'credit_note', $numbers[0], $at );
		$this->apply( 'credit_note', $note->id(), $amount, $actor, $at );
		$this->tellAmount( 'credit_applied', $amount, $actor, $at, [ 'number' => $numbers[1] ] );
		$note->tellAmount( 'credit_used', $amount, $actor, $at, [ 'number' => $numbers[0] ] );
	}

	/** A credit note over all of this invoice. */
	public function credited( string $issue_date ): DraftContent {
		return DraftContent::fromInput( [ ...DraftContent::inputOf( $this->draft ), 'kind' => 'credit_note', 'issue_date' => $issue_date, 'due_date' => null, 'part_payments' => false ] );
	}

	public function madeFrom( self $origin ): void {
		$this->originId = $origin->id();
	}

	public function void( Actor $actor, int $at ): void {
		$this->change( $at );
		$this->workflow = Workflow::Void;
		$this->enter( LedgerEntryKind::Void, -$this->standing()->balance, $actor, '', '', $at );
		$this->tell( 'document_voided', $actor, $at, [ 'reason' => 'Sent twice by mistake.' ] );
	}

	public function writeOff( Actor $actor, int $at ): void {
		$open = $this->open();
		$this->enter( LedgerEntryKind::WriteOff, -$open, $actor, '', '', $at );
		$this->tellAmount( 'written_off', $open, $actor, $at, [ 'reason' => 'The customer closed down.' ] );
	}

	/** @param 'disputed'|'by_hand' $mark */
	public function mark( string $mark, Actor $actor, int $at ): void {
		$this->change( $at );
		$this->marks[ $mark ] = 1;
		$this->tell( 'document_marked', $actor, $at, [ 'label' => $mark ] );
	}

	public function decide( Workflow $decision, Actor $actor, int $at ): void {
		$this->change( $at );
		$this->workflow = $decision;
		if ( Workflow::Expired === $decision ) {
			$this->tell( 'quote_expired', Actor::system(), $at );
			return;
		}
		$this->decision = [ 'decided_at' => $at, 'decided_by' => $actor->name, 'decided_online' => 0 ];
		$this->tell( "quote_{$decision->value}", $actor, $at, [ 'reason' => 'By phone.' ] );
	}

	/** What happened is told in the order in which it did, so a document is written when its story is over. */
	public function write(): void {
		$standing = $this->standing();
		$status   = PaymentStatus::of( $this->draft->kind, $this->workflow, $standing );
		$this->rows->add( 'documents', [
			'id'              => $this->draft->id,
			'kind'            => $this->draft->kind->value,
			'number'          => $this->number?->text(),
			'number_sort'     => $this->number?->sortKey(),
			'customer_id'     => $this->customer->id,
			'customer_name'   => $this->customer->name,
			'workflow'        => $this->workflow->value,
			'payment_status'  => $status->value,
			'currency'        => $this->draft->currency,
			'total'           => $this->draft->total,
			'balance'         => $standing->balance,
			'line_count'      => $this->draft->lineCount,
			'issue_date'      => $this->content->issueDate,
			'due_date'        => $this->content->dueDate,
			'reference'       => $this->content->reference,
			'language'        => $this->content->language,
			'tax_mode'        => $this->content->taxMode->value,
			'discount_kind'   => $this->content->discount->kind->value,
			'discount_value'  => $this->content->discount->value,
			'terms'           => $this->content->terms,
			'memo'            => $this->content->memo,
			'private_note'    => (string) $this->content->privateNote,
			'snapshot'        => $this->snapshot,
			...$this->marks,
			'default_link_id' => $this->linkId,
			'last_seen_at'    => $this->seenAt,
			'version'         => $this->version,
			'created_at'      => $this->createdAt,
			'updated_at'      => $this->changedAt,
			'sent_at'         => $this->sentAt,
			'captured'        => $standing->captured(),
			'written_off'     => $standing->writtenOff > 0 ? 1 : 0,
			'origin_id'       => $this->originId,
			'part_payments'   => (int) $this->content->partPayments,
			...$this->decision,
		] );
		foreach ( $this->content->lines as $position => $line ) {
			$this->rows->add( 'lines', [ 'document_id' => $this->draft->id, 'position' => $position, ...$line->toArray(), 'amount' => $this->content->totals->lines[ $position ]->amount ] );
		}
		foreach ( $this->entries as $entry ) {
			$this->rows->add( 'ledger', self::ledgerRow( $entry ) );
		}
		foreach ( $this->payments as $payment ) {
			$this->rows->add( 'payments', $payment );
		}
		foreach ( $this->applications as $application ) {
			$this->rows->add( 'applications', $application );
		}
	}

	private function standing(): Standing {
		return Standing::of( $this->draft->kind, $this->entries );
	}

	private function change( int $at ): void {
		++$this->version;
		$this->changedAt = $at;
	}

	private function enter( LedgerEntryKind $kind, int $amount, Actor $actor, string $source, string $reference, int $at ): void {
		$last            = $this->entries[ array_key_last( $this->entries ) ?? -1 ] ?? null;
		$this->entries[] = LedgerEntry::after( $last, $this->draft, $kind, $amount, $actor, $source, $reference, $at );
		$this->change( $at );
	}

	/** @param 'payment'|'credit_note' $source */
	private function apply( string $source, int $source_id, int $amount, Actor $actor, int $at ): void {
		$this->applications[] = [
			'source'      => $source,
			'source_id'   => $source_id,
			'document_id' => $this->draft->id,
			'customer_id' => $this->customer->id,
			'amount'      => $amount,
			'currency'    => $this->draft->currency,
			'at'          => $at,
			'actor_id'    => $actor->id,
			'actor_name'  => $actor->name,
			'undone_at'   => null,
			'undone_by'   => null,
			'undo_reason' => null,
		];
	}

	/** @param array<string, mixed> $params */
	private function tellAmount( string $kind, int $amount, Actor $actor, int $at, array $params = [] ): void {
		$this->tell( $kind, $actor, $at, [ 'amount' => $amount, 'currency' => $this->draft->currency, ...$params ] );
	}

	/** @param array<string, mixed> $params */
	private function tell( string $kind, Actor $actor, int $at, array $params = [] ): void {
		$this->rows->add( 'events', Facts::row( $kind, $actor, $at, $this->draft->id, $this->customer->id, $params ) );
	}

	/** @return array<string, int|string> */
	private static function ledgerRow( LedgerEntry $entry ): array {
		return [
			'document_id'   => $entry->documentId,
			'position'      => $entry->position,
			'customer_id'   => $entry->customerId,
			'kind'          => $entry->kind->value,
			'amount'        => $entry->amount,
			'currency'      => $entry->currency,
			'actor_kind'    => $entry->actorKind->value,
			'actor_id'      => $entry->actorId,
			'actor_name'    => $entry->actorName,
			'source'        => $entry->source,
			'reference'     => $entry->reference,
			'at'            => $entry->at,
			'previous_hash' => $entry->previous,
			'hash'          => $entry->hash,
		];
	}
}
