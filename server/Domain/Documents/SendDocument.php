<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Announcer;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Ledger\Ledger;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\Payments\Applier;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/**
 * Makes a draft customer-facing: numbers it, keeps what the customer is shown, enters it in the ledger. A credit note that
 * was made from an invoice pays that invoice first.
 */
final class SendDocument {

	public function __construct(
		private readonly DocumentChange $change,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly SettingsRepository $settings,
		private readonly NumberSeries $numbers,
		private readonly Ledger $ledger,
		private readonly Applier $applier,
		private readonly ActivityRepository $activity,
		private readonly Clock $clock,
		private readonly Announcer $announcer,
	) {
	}

	/**
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `not_draft`, `version_conflict`, `customer_missing`, `lines_missing`,
	 *                              `details_missing`, `deposit_exceeds_total`, `credit_exceeds_invoice`, `idempotency_key_missing`, `idempotency_key_reused`.
	 */
	public function send( Actor $actor, int $id, int $expected_version, string $idempotency_key ): Document {
		return $this->change->run( 'send', $actor, $id, $expected_version, $idempotency_key, '', function ( Document $document, int $now ) use ( $actor ): ?int {
			$this->issue( $document, $actor, $now );
			return null;
		} );
	}

	/**
	 * The same for a draft that another use case made in its own transaction, which holds the locks.
	 *
	 * @throws InvalidInput|Refused
	 */
	public function issue( Document $document, Actor $actor, int $now ): void {
		$settings = $this->settings->load();
		$today    = $this->clock->today();
		$verdict  = SendReadiness::of( $document, $settings, $today );
		if ( ! $verdict->allowed ) {
			throw Refused::by( $verdict );
		}
		$origin = $this->credited( $document );
		Currency::fromCode( $document->currency );
		$customer = $this->customers->find( (int) $document->customerId ) ?? throw InvalidInput::at( 'customer_id', 'customer_unknown' );
		$issue    = $document->issueDate ?? $today;
		$series   = SeriesName::of( $document );
		$number   = $this->numbers->take( $series, $settings->seriesPattern( $series ), (int) substr( $issue, 0, 4 ) );
		$snapshot = Snapshot::of( $document, $customer, $settings->seller() );
		$this->documents->markSent( $document->id, $document->version, $number, $issue, $snapshot, $now );
		$this->ledger->issue( $document, $actor, $now );
		$this->activity->append( 'document_sent', $actor, $now, $document->id, $document->customerId, [ 'number' => $number->text() ] );
		$this->announcer->announce( 'coffer_document_sent', $document->id, $number->text() );
		if ( null !== $origin && $origin->open() > 0 ) {
			$note = $this->documents->find( $document->id ) ?? throw new \LogicException( 'A document that was just sent is not there.' );
			$this->applier->applyCreditNote( $note, $origin, min( $origin->open(), $note->total ), $actor, $now );
		}
	}

	/**
	 * The invoice that a credit note credits, kept from changing.
	 *
	 * @throws Refused `credit_exceeds_invoice`, when all its credit notes together would be more than the invoice.
	 */
	private function credited( Document $note ): ?Document {
		if ( DocumentKind::CreditNote !== $note->kind || null === $note->originId ) {
			return null;
		}
		$invoice = $this->documents->lock( $note->originId );
		if ( null !== $invoice && $note->total > Creditable::of( $invoice, $this->documents->madeFrom( $invoice->id ) ) ) {
			throw new Refused( 'credit_exceeds_invoice' );
		}
		return $invoice;
	}
}
