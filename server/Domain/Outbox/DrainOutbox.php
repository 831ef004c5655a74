<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

use Coffer\Domain\Announcer;
use Coffer\Domain\Clock;
use Coffer\Domain\Random;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Delivers what is due. Any number of workers may do so at once: each message is under the lease of one of them, and is
 * taken again when that one died.
 */
final class DrainOutbox {

	/** Seconds that a handler has. */
	public const LEASE = 120;

	/** Seconds after the first failure, the second and so on; the last goes on. */
	public const DELAYS = [ 60, 300, 1800, 7200, 21_600, 86_400 ];

	public const MAX_ATTEMPTS = 8;

	/** Messages looked up at a time. */
	private const BATCH = 20;

	private int $processed = 0;
	private int $retried   = 0;
	private int $failed    = 0;

	public function __construct(
		private readonly OutboxRepository $messages,
		private readonly MessageHandlers $handlers,
		private readonly Transaction $transaction,
		private readonly Random $random,
		private readonly Clock $clock,
		private readonly Announcer $announcer,
		private readonly Wake $wake,
	) {
	}

	/**
	 * @param int $limit   Messages, at most.
	 * @param int $seconds After which no other is begun.
	 */
	public function drain( int $limit, int $seconds ): DrainReport {
		if ( $this->transaction->isOpen() ) {
			throw new \LogicException( 'Handlers run outside of any transaction.' );
		}
		$this->processed = 0;
		$this->retried   = 0;
		$this->failed    = 0;
		$isMore          = $this->deliver( $limit, hrtime( true ) + $seconds * 1_000_000_000 );
		$this->wakeForRest( $isMore );
		return new DrainReport( $this->processed, $this->retried, $this->failed, $isMore );
	}

	/** @return bool Whether more is due. */
	private function deliver( int $limit, int|float $until ): bool {
		$begun = 0;
		do {
			$before = $begun;
			foreach ( $this->messages->due( $this->clock->now(), self::BATCH ) as $id ) {
				if ( $begun >= $limit || hrtime( true ) >= $until ) {
					return true;
				}
				$token   = bin2hex( $this->random->bytes( 16 ) );
				$message = $this->claim( $id, $token );
				if ( null !== $message ) {
					++$begun;
					$this->attempt( $message, $token );
				}
			}
			// When others have all of these, they go on with what follows.
		} while ( $begun > $before );
		return false;
	}

	private function claim( int $id, string $token ): ?OutboxMessage {
		return $this->transaction->run( function () use ( $id, $token ): ?OutboxMessage {
			$now = $this->clock->now();
			return $this->messages->claim( $id, $token, $now, $now + self::LEASE, DeliveryError::INTERRUPTED );
		} );
	}

	private function attempt( OutboxMessage $message, string $token ): void {
		if ( $message->attempt > self::MAX_ATTEMPTS ) {
			$this->fail( $message, $token, DeliveryError::EXHAUSTED );
			return;
		}
		try {
			$handler = $this->handlers->of( $message->topic );
			$handler?->handle( $message );
		} catch ( \Throwable $error ) {
			$this->postpone( $message, $token, DeliveryError::of( $error ) );
			return;
		}
		if ( null === $handler ) {
			$this->fail( $message, $token, DeliveryError::NO_HANDLER );
			return;
		}
		$isOurs           = $this->transaction->run( fn (): bool => $this->messages->complete( $message->id, $token, $this->clock->now() ) );
		$this->processed += $isOurs ? 1 : 0;
	}

	private function postpone( OutboxMessage $message, string $token, string $error ): void {
		if ( $message->attempt >= self::MAX_ATTEMPTS ) {
			$this->fail( $message, $token, $error );
			return;
		}
		$delay          = self::DELAYS[ min( $message->attempt, count( self::DELAYS ) ) - 1 ];
		$isOurs         = $this->transaction->run( fn (): bool => $this->messages->postpone( $message->id, $token, $error, $this->clock->now() + $delay ) );
		$this->retried += $isOurs ? 1 : 0;
	}

	private function fail( OutboxMessage $message, string $token, string $error ): void {
		$isOurs = $this->transaction->run( fn (): bool => $this->messages->fail( $message->id, $token, $error ) );
		if ( $isOurs ) {
			++$this->failed;
			$this->announcer->announce( 'coffer_outbox_failed', $message->eventId, $message->topic );
		}
	}

	private function wakeForRest( bool $isMore ): void {
		if ( $isMore ) {
			$this->wake->soon();
		} elseif ( $this->retried > 0 ) {
			$next = $this->messages->nextDue( $this->clock->now() );
			if ( null !== $next ) {
				$this->wake->at( $next );
			}
		}
	}
}
