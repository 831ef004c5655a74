<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Ledger\Ledger;
use Coffer\Domain\Ledger\LedgerEntryKind;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Reason;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/** Replaces what was sent. The number and the day of issue stay, and what the customer was shown before is kept. */
final class CorrectDocument {

	public function __construct(
		private readonly DocumentChange $change,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly SettingsRepository $settings,
		private readonly Ledger $ledger,
		private readonly ActivityRepository $activity,
	) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/correct-input.json.
	 * @throws InvalidInput|Refused `customer_fixed`, `test_fixed`, `below_paid`, among others.
	 */
	public function correct( Actor $actor, int $id, int $expected_version, string $idempotency_key, array $input ): Document {
		Access::require( $actor, 'coffer_send' );
		if ( array_key_exists( 'private_note', $input ) && ! $actor->may( 'coffer_view_private' ) ) {
			throw InvalidInput::at( 'private_note', 'role_may_not' );
		}
		$reason  = Reason::of( $input['reason'] ?? null );
		$content = DraftContent::fromInput( $input );
		return $this->change->run(
			'correct',
			$actor,
			$id,
			$expected_version,
			$idempotency_key,
			(string) json_encode( $input ),
			function ( Document $document, int $now ) use ( $content, $reason, $actor ): ?int {
				self::requireSame( $document, $content );
				$this->requireCreditable( $document, $content );
				$this->documents->replaceSent( $document, $content, $reason, $actor, $now );
				$this->takeSnapshot( $document );
				$this->enter( $document, $content->totals->total - $document->total, $actor, $now );
				$this->activity->append( 'document_corrected', $actor, $now, $document->id, $document->customerId, [
					'before'   => $document->total,
					'amount'   => $content->totals->total,
					'currency' => $document->currency,
					'reason'   => $reason,
				] );
				return null;
			}
		);
	}

	/** @throws InvalidInput|Refused */
	private static function requireSame( Document $document, DraftContent $content ): void {
		if ( $content->kind !== $document->kind || $content->customerId !== $document->customerId || $content->currency !== $document->currency ) {
			throw new Refused( 'customer_fixed' );
		}
		if ( null !== $content->isTest && $content->isTest !== $document->isTest ) {
			throw new Refused( 'test_fixed' );
		}
		if ( [] === $content->lines ) {
			throw new Refused( 'lines_missing' );
		}
		if ( null !== $content->dueDate && $content->dueDate < (string) $document->issueDate ) {
			throw InvalidInput::at( 'due_date', 'due_before_issue' );
		}
		if ( ( $content->deposit ?? 0 ) > $content->totals->total ) {
			throw InvalidInput::at( 'deposit', 'deposit_exceeds_total' );
		}
		if ( $document->kind->hasBalance() && $content->totals->total < $document->total - $document->open() ) {
			throw new Refused( 'below_paid' );
		}
	}

	/** @throws Refused `credit_exceeds_invoice`, when its credit notes, also what was moved elsewhere of them, would be more than it. */
	private function requireCreditable( Document $document, DraftContent $content ): void {
		$lowered = $document->total - $content->totals->total;
		if ( $lowered > 0 && DocumentKind::Invoice === $document->kind && $lowered > Creditable::of( $document, $this->documents->madeFrom( $document->id ) ) ) {
			throw new Refused( 'credit_exceeds_invoice' );
		}
	}

	private function takeSnapshot( Document $document ): void {
		$corrected = $this->documents->find( $document->id ) ?? throw new \LogicException( 'A document that was just corrected is not there.' );
		$customer  = $this->customers->find( (int) $document->customerId ) ?? throw InvalidInput::at( 'customer_id', 'customer_unknown' );
		$this->documents->setSnapshot( $document->id, Snapshot::of( $corrected, $customer, $this->settings->load()->seller() ) );
	}

	private function enter( Document $document, int $difference, Actor $actor, int $now ): void {
		if ( 0 !== $difference && $document->kind->hasBalance() ) {
			$this->ledger->enter( $document, LedgerEntryKind::Correction, $document->kind->sign() * $difference, $actor, '', '', $now );
		}
	}
}
