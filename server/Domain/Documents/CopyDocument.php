<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Makes drafts that are like another document: the invoice of an accepted quote, and a copy. */
final class CopyDocument {

	public function __construct(
		private readonly DocumentChange $change,
		private readonly DocumentRepository $documents,
		private readonly ActivityRepository $activity,
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
	 * @return Document The draft. Its dates are left for the person to choose.
	 * @throws InvalidInput|Refused
	 */
	public function duplicate( Actor $actor, int $id, int $expected_version, string $idempotency_key ): Document {
		return $this->change->run( 'duplicate', $actor, $id, $expected_version, $idempotency_key, '', fn ( Document $document, int $now ): int => $this->draft( $document, $document->kind, $actor, $now ) );
	}

	private function draft( Document $like, DocumentKind $kind, Actor $actor, int $now ): int {
		$content = DraftContent::fromInput( [ ...DraftContent::inputOf( $like ), 'kind' => $kind->value, 'issue_date' => null, 'due_date' => null ] );
		$id      = $this->documents->insertDraft( $content, $like->customerName, $now );
		$this->activity->append( 'document_created', $actor, $now, $id, $like->customerId );
		return $id;
	}
}
