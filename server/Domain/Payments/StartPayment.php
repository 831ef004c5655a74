<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Announcer;
use Coffer\Domain\Clock;
use Coffer\Domain\Gateways\Gateway;
use Coffer\Domain\Gateways\GatewayKind;
use Coffer\Domain\Gateways\GatewayRefused;
use Coffer\Domain\Gateways\GatewayUnreachable;
use Coffer\Domain\Gateways\Gateways;
use Coffer\Domain\Gateways\Report;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Random;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Somebody sets out to pay. For one thing that is to be paid there is one open attempt, whoever asks, however often and
 * from however many tabs: whoever comes second is given the first one's. Nothing is locked while the gateway is asked.
 */
final class StartPayment {

	/** An attempt that expires sooner than this is not handed out again. Seconds. */
	private const TIME_TO_PAY = 120;

	/** Somebody else may be starting the same attempt: how often one looks, and how long one waits in between. */
	private const LOOKS = 40;
	private const PAUSE = 200_000;

	/** Attempts that one visitor may begin in ten minutes. */
	private const BEGUN_AT_MOST = 30;
	private const BEGUN_WITHIN  = 600;

	public function __construct(
		private readonly AttemptRepository $attempts,
		private readonly Gateways $gateways,
		private readonly SettlePayment $settle,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
		private readonly Random $random,
		private readonly Announcer $announcer,
	) {
	}

	/**
	 * @return Attempt With everything it takes to pay it; or one that was paid, or is being paid, meanwhile.
	 * @throws Refused `already_paid`, `payment_closed`, `payment_processing`, `part_not_allowed`, `gateway_unavailable`,
	 *                 `gateway_failed`, `gateway_refused`, `too_many_requests`, `busy`.
	 */
	public function start( Wish $wish ): Attempt {
		for ( $try = 0; $try < 5; $try++ ) {
			$due     = $wish->target->due( false );
			$amount  = $due->choose( $wish->amount );
			$gateway = $this->gateway( $wish, $due, $amount );
			$open    = $this->attempts->findOpen( self::openKey( $wish, $due, $gateway ) );
			if ( null !== $open && PaymentState::Pending !== $open->state ) {
				// What the browser means to pay with this key, it paid.
				return $open;
			}
			if ( null !== $open && ! $this->fits( $open, $gateway, $amount ) ) {
				$this->close( $open );
				continue;
			}
			$attempt = $open ?? $this->begin( $wish, $due, $gateway );
			if ( null !== $attempt ) {
				return null === $attempt->session ? $this->withSession( $attempt, $gateway ) : $attempt;
			}
		}
		throw new Refused( 'busy' );
	}

	private function gateway( Wish $wish, Due $due, int $amount ): Gateway {
		if ( $due->isTest && ! $wish->actor->may( 'coffer_record_payments' ) ) {
			throw new Refused( 'gateway_unavailable' );
		}
		$offered = $this->gateways->offered( $wish->target->charge( $due, $amount ), $wish->target->source, $wish->target->reference );
		foreach ( $offered as $gateway ) {
			if ( $gateway->id() === $wish->gateway ) {
				return $gateway;
			}
		}
		throw new Refused( 'gateway_unavailable' );
	}

	private function fits( Attempt $open, Gateway $gateway, int $amount ): bool {
		return $open->gateway === $gateway->id()
			&& $open->amount === $amount
			&& ( null === $open->expiresAt || $open->expiresAt > $this->clock->now() + self::TIME_TO_PAY );
	}

	/** @return Attempt|null Null when somebody else was faster, or what is due changed meanwhile. */
	private function begin( Wish $wish, Due $seen, Gateway $gateway ): ?Attempt {
		$id = $this->transaction->run( function () use ( $wish, $seen, $gateway ): ?int {
			$now    = $this->clock->now();
			$target = $wish->target;
			if ( '' !== $wish->client && $this->attempts->begunBy( $wish->client, $now - self::BEGUN_WITHIN ) >= self::BEGUN_AT_MOST ) {
				throw new Refused( 'too_many_requests' );
			}
			$due = $target->due( true );
			if ( $due->isProcessing || $due->choose( $wish->amount ) !== $seen->choose( $wish->amount ) ) {
				return null;
			}
			$amount    = $due->choose( $wish->amount );
			$public_id = bin2hex( $this->random->bytes( 16 ) );
			$id        = $this->attempts->insert(
				new NewAttempt(
					$public_id,
					self::openKey( $wish, $due, $gateway ),
					$target->source,
					$target->reference,
					$target->documentId,
					$target->customerId,
					$gateway->id(),
					GatewayKind::Instructions === $gateway->kind() ? PaymentMethod::Transfer : PaymentMethod::Online,
					$amount,
					$due->currency,
					$target->label,
					$due->isTest,
					$target->details( $public_id, $due->isRepeatable ),
					$wish->client
				),
				$now
			);
			if ( null === $id ) {
				return null;
			}
			// What others did before our row was in is seen only now; of a document the lock has seen to it.
			$after = $target->due( false );
			if ( $after->isProcessing || $after->choose( $wish->amount ) !== $amount ) {
				throw new Refused( 'busy' );
			}
			$this->tell( 'payment_started', $target, $amount, $due->currency, $gateway, $wish->actor, $now );
			$this->announcer->announce( 'coffer_payment_started', $id, $target->source, $target->reference );
			return $id;
		} );
		return null === $id ? null : $this->attempts->find( $id );
	}

	/** Asks the gateway, or waits for whoever is asking it already. */
	private function withSession( Attempt $attempt, Gateway $gateway ): Attempt {
		for ( $look = 0; $look < self::LOOKS; $look++ ) {
			if ( $this->attempts->claimStart( $attempt->id, $this->clock->now() ) ) {
				return $this->ask( $attempt, $gateway );
			}
			usleep( self::PAUSE );
			$attempt = $this->attempts->find( $attempt->id ) ?? $attempt;
			if ( null !== $attempt->session || ! $attempt->isOpen ) {
				return $attempt;
			}
		}
		throw new Refused( 'gateway_failed' );
	}

	private function ask( Attempt $attempt, Gateway $gateway ): Attempt {
		try {
			$started = $gateway->start( $attempt->charge() );
		} catch ( GatewayUnreachable ) {
			$this->attempts->releaseStart( $attempt->id );
			throw new Refused( 'gateway_failed' );
		} catch ( GatewayRefused $refused ) {
			$this->settle->settle( $attempt, new Report( PaymentState::Failed, $attempt->amount, $attempt->currency, code: $refused->reason ) );
			throw new Refused( 'gateway_refused' );
		}
		$this->transaction->run( fn () => $this->attempts->markStarted(
			$attempt->id,
			$started,
			$attempt->details->started( $started->redirectUrl, $started->instructions, $started->epc ),
			$this->clock->now()
		) );
		return $this->attempts->find( $attempt->id ) ?? $attempt;
	}

	/** Another amount or another way was chosen: the old attempt must not be paid any more, or was. */
	private function close( Attempt $open ): void {
		$gateway = $this->gateways->find( $open->gateway );
		try {
			if ( null === $gateway ) {
				$report = new Report( PaymentState::Cancelled, $open->amount, $open->currency, code: 'cancelled' );
			} else {
				// Whoever began it may have died before the answer came: asked again with the same id, the gateway names the session.
				$known  = null === $open->session ? $this->withSession( $open, $gateway ) : $open;
				$report = $gateway->cancel( $known->charge() );
			}
		} catch ( GatewayUnreachable ) {
			throw new Refused( 'gateway_failed' );
		}
		$this->settle->settle( $open, $report );
	}

	/** Of what can be paid once there is one attempt; of what many pay, one for each payment that a browser means to make. */
	private static function openKey( Wish $wish, Due $due, Gateway $gateway ): string {
		$parts = [ $wish->target->source, $wish->target->reference ];
		if ( $due->isRepeatable ) {
			$parts[] = $wish->key;
		}
		if ( GatewayKind::Instructions === $gateway->kind() ) {
			// Nobody collects anything there, so it keeps nobody from paying in another way.
			$parts[] = $gateway->id();
		}
		return hash( 'sha256', implode( "\n", $parts ) );
	}

	private function tell( string $event, PayTarget $target, int $amount, string $currency, Gateway $gateway, Actor $actor, int $now ): void {
		$this->activity->append( $event, $actor, $now, $target->documentId, 0 === $target->customerId ? null : $target->customerId, [
			'amount'   => $amount,
			'currency' => $currency,
			'label'    => $gateway->id(),
		] );
	}
}
