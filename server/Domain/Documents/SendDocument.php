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
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Makes a draft customer-facing: numbers it, keeps what the customer is shown, enters it in the ledger. */
final class SendDocument {

	public function __construct(
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly SettingsRepository $settings,
		private readonly NumberSeries $numbers,
		private readonly Ledger $ledger,
		private readonly ActivityRepository $activity,
		private readonly IdempotencyRepository $idempotency,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
		private readonly Announcer $announcer,
	) {
	}

	/**
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `not_draft`, `version_conflict`, `customer_missing`, `lines_missing`,
	 *                              `details_missing`, `idempotency_key_missing`, `idempotency_key_reused`.
	 */
	public function send( Actor $actor, int $id, int $expected_version, string $idempotency_key ): Document {
		Access::require( $actor, 'coffer_send' );
		$key = IdempotencyKey::of( $idempotency_key );
		return $this->transaction->run( function () use ( $actor, $id, $expected_version, $key ): Document {
			$now = $this->clock->now();
			if ( $this->idempotency->claim( $key, "send $id $expected_version by $actor->id", $now ) ) {
				$document = DocumentLock::take( $this->documents, $id, $expected_version );
				$this->sendLocked( $document, $actor, $now );
			}
			return $this->documents->find( $id ) ?? throw new Refused( 'not_found' );
		} );
	}

	private function sendLocked( Document $document, Actor $actor, int $now ): void {
		$settings = $this->settings->load();
		$today    = $this->clock->today();
		$verdict  = SendReadiness::of( $document, $settings, $today );
		if ( ! $verdict->allowed ) {
			throw new Refused( $verdict->code ?? 'wrong_state', [], $verdict );
		}
		Currency::fromCode( $document->currency );
		$customer = $this->customers->find( (int) $document->customerId ) ?? throw InvalidInput::at( 'customer_id', 'customer_unknown' );
		$issue    = $document->issueDate ?? $today;
		$number   = $this->numbers->take( $document->kind, (int) substr( $issue, 0, 4 ) );
		$snapshot = Snapshot::of( $document, $customer, $settings->seller() );
		$this->documents->markSent( $document->id, $document->version, $number, $issue, $snapshot, $now );
		$this->ledger->issue( $document, $actor, $now );
		$this->activity->append( 'document_sent', $actor, $now, $document->id, $document->customerId, [ 'number' => $number->text() ] );
		$this->announcer->announce( 'coffer_document_sent', $document->id, $number->text() );
	}
}
