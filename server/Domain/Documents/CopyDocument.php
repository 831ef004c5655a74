<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/** Makes drafts that are like another document, but due as new ones are: the invoice of an accepted quote, and a copy. */
final class CopyDocument {

	public function __construct(
		private readonly DocumentChange $change,
		private readonly DocumentRepository $documents,
		private readonly ActivityRepository $activity,
		private readonly SettingsRepository $settings,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @return Document The draft invoice, linked with the quote both ways.
	 * @throws InvalidInput|Refused `already_converted`, with the detail `document_id`, among others.
	 */
	public function convert( Actor $actor, int $id, int $expected_version, string $idempotency_key ): Document {
		return $this->change->run( 'convert', $actor, $id, $expected_version, $idempotency_key, '', function ( Document $quote, int $now ) use ( $actor ): int {
			$invoice = $this->draft( $quote, DocumentKind::Invoice, $actor, $now );
			$this->documents->setOrigin( $invoice, $quote->id );
			$this->documents->setConverted( $quote->id, $invoice, $now );
			$this->activity->append( 'quote_converted', $actor, $now, $quote->id, $quote->customerId );
			return $invoice;
		} );
	}

	/**
	 * @return Document The draft.
	 * @throws InvalidInput|Refused
	 */
	public function duplicate( Actor $actor, int $id, int $expected_version, string $idempotency_key ): Document {
		return $this->change->run( 'duplicate', $actor, $id, $expected_version, $idempotency_key, '', fn ( Document $document, int $now ): int => $this->draft( $document, $document->kind, $actor, $now ) );
	}

	private function draft( Document $like, DocumentKind $kind, Actor $actor, int $now ): int {
		$due     = CalendarDate::after( $this->clock->today(), $this->settings->load()->defaultDueDays );
		$content = DraftContent::fromInput( [ ...DraftContent::inputOf( $like ), 'kind' => $kind->value, 'issue_date' => null, 'due_date' => $due ] );
		$id      = $this->documents->insertDraft( $content, $like->customerName, $now );
		$this->activity->append( 'document_created', $actor, $now, $id, $like->customerId );
		return $id;
	}
}
