<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Gateways\Report;
use Coffer\Domain\Ledger\Ledger;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Takes note of what a gateway reports about an attempt. Reports may come twice, late, from several sides at once and in
 * any order: what is stored is the same in the end, and a payment counts once. The report is compared with what was asked
 * for; what does not match is put before a person instead of being called paid.
 */
final class SettlePayment {

	public function __construct(
		private readonly AttemptRepository $attempts,
		private readonly PaymentRepository $payments,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly Applier $applier,
		private readonly SettleRefunds $refunds,
		private readonly Ledger $ledger,
		private readonly PaymentNews $news,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param Actor|null $actor Whoever decided it; null for the gateway.
	 * @param bool       $accept Whether a person takes it as it came, although it does not match.
	 * @return Attempt As it is afterwards.
	 */
	public function settle( Attempt $known, Report $report, ?Actor $actor = null, bool $accept = false ): Attempt {
		return $this->transaction->run( function () use ( $known, $report, $actor, $accept ): Attempt {
			$now      = $this->clock->now();
			$document = $this->lockDocument( $known );
			$attempt  = $this->attempts->lock( $known->id ) ?? throw new \LogicException( 'An attempt that was reported is not there.' );
			$actor  ??= Actor::gateway( $attempt->gateway );
			match ( $report->state ) {
				PaymentState::Processing  => $this->processing( $attempt, $document, $actor, $now ),
				PaymentState::Succeeded   => $this->succeeded( $attempt, $document, $report, $actor, $accept, $now ),
				PaymentState::Failed,
				PaymentState::Cancelled   => $this->ended( $attempt, $document, $report, $actor, $now ),
				default                   => null,
			};
			$after = $this->found( $attempt->id );
			if ( PaymentState::Succeeded === $after->state ) {
				$this->refunds->settle( $after, $report->refunds, $actor, $now );
				$this->dispute( $after, $report, $actor, $now );
			}
			return $this->found( $attempt->id );
		} );
	}

	private function processing( Attempt $attempt, ?Document $document, Actor $actor, int $now ): void {
		// What was given up here may have been paid there, a moment before.
		if ( ! in_array( $attempt->state, [ PaymentState::Pending, PaymentState::Failed, PaymentState::Cancelled ], true ) ) {
			return;
		}
		$this->attempts->markState( $attempt->id, PaymentState::Processing, '', $now );
		$this->tell( 'payment_processing', $attempt, $actor, $now );
		$this->restate( $document, $now );
	}

	private function succeeded( Attempt $attempt, ?Document $document, Report $report, Actor $actor, bool $accept, int $now ): void {
		if ( PaymentState::Succeeded === $attempt->state || ( PaymentState::NeedsReview === $attempt->state && ! $accept ) ) {
			return;
		}
		$problem = $accept ? '' : self::mismatch( $attempt, $report );
		$taken   = '' === $problem && $this->attempts->markSucceeded(
			$attempt->id,
			$report->amount,
			$report->paymentReference,
			$report->account,
			$this->clock->today(),
			$report->payerName,
			$report->payerEmail,
			$attempt->details->isRepeatable,
			$now
		);
		if ( ! $taken ) {
			$this->attempts->markForReview( $attempt->id, '' === $problem ? 'reference' : $problem, $report->paymentReference, $now );
			$this->tell( 'payment_review', $attempt, $actor, $now, $report->amount, $report->currency );
			$this->restate( $document, $now );
			return;
		}
		$this->tell( 'payment_received', $attempt, $actor, $now, $report->amount );
		if ( null !== $document ) {
			$payment = $this->payments->find( $attempt->id ) ?? throw new \LogicException( 'A payment that succeeded is not there.' );
			$amount  = min( $payment->amount, max( 0, $document->open() ) );
			if ( $amount > 0 ) {
				$this->applier->applyPayment( $payment, $document, $amount, $actor, $now );
			} else {
				$this->restate( $document, $now );
			}
		}
		$this->news->succeeded( $this->found( $attempt->id ), $now );
	}

	private function ended( Attempt $attempt, ?Document $document, Report $report, Actor $actor, int $now ): void {
		if ( ! $attempt->isUnderWay() ) {
			return;
		}
		$this->attempts->markState( $attempt->id, $report->state, $report->code, $now );
		$this->tell( PaymentState::Failed === $report->state ? 'payment_failed' : 'payment_cancelled', $attempt, $actor, $now );
		if ( PaymentState::Processing === $attempt->state ) {
			$this->restate( $document, $now );
		}
		$this->news->failed( $this->found( $attempt->id ), $now );
	}

	private function dispute( Attempt $attempt, Report $report, Actor $actor, int $now ): void {
		if ( ! $report->disputed || 'disputed' === $attempt->problem ) {
			return;
		}
		$this->attempts->markState( $attempt->id, PaymentState::Succeeded, 'disputed', $now );
		$this->tell( 'payment_disputed', $attempt, $actor, $now );
		$document = null === $attempt->documentId ? null : $this->documents->find( $attempt->documentId );
		if ( null !== $document && ! $document->disputed ) {
			$this->documents->mark( $document->id, $document->version, true, $document->byHand, $now );
		}
	}

	/** Empty when it is what was asked for. */
	private static function mismatch( Attempt $attempt, Report $report ): string {
		return match ( true ) {
			$report->currency !== $attempt->currency                                    => 'currency',
			$report->amount !== $attempt->amount                                        => 'amount',
			$report->isTest !== $attempt->isTest                                        => 'mode',
			'' !== $report->chargeId && $report->chargeId !== $attempt->publicId        => 'charge',
			'' !== $attempt->account && $report->account !== $attempt->account          => 'account',
			'' === $report->paymentReference                                            => 'reference',
			default                                                                     => '',
		};
	}

	/** Customers before documents before payments, as everywhere. */
	private function lockDocument( Attempt $attempt ): ?Document {
		if ( null === $attempt->documentId ) {
			return null;
		}
		$this->customers->lock( $attempt->customerId );
		return $this->documents->lock( $attempt->documentId );
	}

	private function restate( ?Document $document, int $now ): void {
		if ( null !== $document ) {
			$this->ledger->restate( $document, $now );
		}
	}

	private function found( int $id ): Attempt {
		return $this->attempts->find( $id ) ?? throw new \LogicException( 'An attempt that was just changed is not there.' );
	}

	private function tell( string $event, Attempt $attempt, Actor $actor, int $now, ?int $amount = null, ?string $currency = null ): void {
		$this->activity->append( $event, $actor, $now, $attempt->documentId, 0 === $attempt->customerId ? null : $attempt->customerId, [
			'amount'   => $amount ?? $attempt->amount,
			'currency' => $currency ?? $attempt->currency,
			'label'    => $attempt->gateway,
		] );
	}
}
