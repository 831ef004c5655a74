<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Writes drafts. Input: contract/schemas/document-input.json, already checked against it. */
final class DraftDocument {

	public function __construct(
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param array<string, mixed> $input
	 * @throws InvalidInput|Refused `role_may_not`.
	 */
	public function create( Actor $actor, array $input ): Document {
		$content = $this->content( $actor, $input );
		return $this->transaction->run( function () use ( $actor, $content ): Document {
			$now               = $this->clock->now();
			[ $content, $name ] = $this->withCustomer( $content );
			$id                = $this->documents->insertDraft( $content, $name, $now );
			$this->activity->append( 'document_created', $actor, $now, $id, $content->customerId );
			return $this->stored( $id );
		} );
	}

	/**
	 * @param array<string, mixed> $input The whole draft; only a private note, and whether it is a test, stay when left out.
	 * @throws InvalidInput|Refused `test_fixed`, `role_may_not`, `not_found`, `not_draft`, `version_conflict`.
	 */
	public function edit( Actor $actor, int $id, int $expected_version, array $input ): Document {
		$content = $this->content( $actor, $input );
		return $this->transaction->run( function () use ( $actor, $id, $expected_version, $content ): Document {
			// Customers before documents, everywhere: two transactions that lock both cannot wait for each other.
			[ $content, $name ] = $this->withCustomer( $content );
			$document           = $this->draft( 'edit', $id, $expected_version );
			if ( $document->kind !== $content->kind ) {
				throw InvalidInput::at( 'kind', 'invalid_input' );
			}
			$this->requireOrigin( $document, $content );
			$now = $this->clock->now();
			$this->documents->replaceDraft( $id, $expected_version, $content, $name, $now );
			$this->activity->append( 'document_edited', $actor, $now, $id, $content->customerId );
			return $this->stored( $id );
		} );
	}

	/** @throws Refused `role_may_not`, `not_found`, `not_draft`, `version_conflict`. */
	public function delete( Actor $actor, int $id, int $expected_version ): void {
		Access::require( $actor, 'coffer_edit' );
		$this->transaction->run( function () use ( $actor, $id, $expected_version ): void {
			// The quote that it came from may be the second document: only with the lock of their customer.
			$customer_id = $this->documents->find( $id )?->customerId;
			if ( null !== $customer_id ) {
				$this->customers->lock( $customer_id );
			}
			$document = $this->draft( 'delete', $id, $expected_version );
			$this->documents->deleteDraft( $id, $expected_version );
			if ( null !== $document->originId && DocumentKind::Invoice === $document->kind ) {
				// The quote may become an invoice again.
				$this->documents->setConverted( $document->originId, null, $this->clock->now() );
			}
			$this->activity->append( 'document_deleted', $actor, $this->clock->now(), $id, $document->customerId );
		} );
	}

	/** @param array<string, mixed> $input */
	private function content( Actor $actor, array $input ): DraftContent {
		Access::require( $actor, 'coffer_edit' );
		if ( array_key_exists( 'private_note', $input ) && ! $actor->may( 'coffer_view_private' ) ) {
			throw InvalidInput::at( 'private_note', 'role_may_not' );
		}
		return DraftContent::fromInput( $input );
	}

	/**
	 * Keeps the customer from being renamed until the name stands beside the document.
	 *
	 * @return array{DraftContent, string} The content for whoever the customer is by now, and their name.
	 */
	private function withCustomer( DraftContent $content ): array {
		if ( null === $content->customerId ) {
			return [ $content, '' ];
		}
		$customer = $this->customers->lock( $content->customerId ) ?? throw InvalidInput::at( 'customer_id', 'customer_unknown' );
		return [ $content->withCustomer( $customer->id ), $customer->name ];
	}

	/** A credit note that was made from an invoice stays with its customer and currency; what was made from a test stays one. */
	private function requireOrigin( Document $document, DraftContent $content ): void {
		$moved = $content->customerId !== $document->customerId || $content->currency !== $document->currency;
		if ( $moved && DocumentKind::CreditNote === $document->kind && null !== $document->originId ) {
			throw new Refused( 'customer_fixed' );
		}
		if ( null !== $document->originId && null !== $content->isTest && $content->isTest !== $document->isTest ) {
			throw new Refused( 'test_fixed' );
		}
	}

	/** @param 'edit'|'delete' $transition */
	private function draft( string $transition, int $id, int $expected_version ): Document {
		$document = DocumentLock::take( $this->documents, $id, $expected_version );
		Transitions::require( $transition, $document );
		return $document;
	}

	private function stored( int $id ): Document {
		return $this->documents->find( $id ) ?? throw new \LogicException( 'A document that was just stored is not there.' );
	}
}
