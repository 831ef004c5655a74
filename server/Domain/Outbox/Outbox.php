<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

use Coffer\Domain\Clock;
use Coffer\Domain\Random;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Where a use case leaves what others have to be told, in the transaction that makes it true: both are kept, or neither. */
final class Outbox {

	private const MAX_TOPIC  = 60;
	private const MAX_STREAM = 190;

	public function __construct(
		private readonly OutboxRepository $messages,
		private readonly Transaction $transaction,
		private readonly Random $random,
		private readonly Clock $clock,
		private readonly Wake $wake,
	) {
	}

	/**
	 * @param string               $topic        Names the handler.
	 * @param string               $stream       Messages of one stream are delivered one after the other, in the order in which they
	 *                                           were appended; their writers have to hold a lock in common. Empty: in any order.
	 * @param array<string, mixed> $payload      What the handler needs and cannot look up. No secret: it is stored as it is.
	 * @param int|null             $available_at Not to be delivered before. Unix seconds.
	 * @return string The event id.
	 */
	public function append( string $topic, string $stream, array $payload, ?int $document_id = null, ?int $available_at = null ): string {
		if ( ! $this->transaction->isOpen() ) {
			throw new \LogicException( "A message is written in the transaction of what it tells; there is none for $topic." );
		}
		if ( '' === $topic || strlen( $topic ) > self::MAX_TOPIC || strlen( $stream ) > self::MAX_STREAM ) {
			throw new \LogicException( "The topic $topic or its stream is too long." );
		}
		$event_id = $this->eventId();
		$now      = $this->clock->now();
		$due      = $available_at ?? $now;
		$this->messages->add(
			$event_id,
			$topic,
			'' === $stream ? $event_id : $stream,
			json_encode( $payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ),
			$document_id,
			$due,
			$now
		);
		$this->transaction->afterCommit( fn () => $due > $now ? $this->wake->at( $due ) : $this->wake->soon() );
		return $event_id;
	}

	/** UUID, version 4 (RFC 9562). */
	private function eventId(): string {
		$bytes    = $this->random->bytes( 16 );
		$bytes[6] = chr( ( ord( $bytes[6] ) & 0x0f ) | 0x40 );
		$bytes[8] = chr( ( ord( $bytes[8] ) & 0x3f ) | 0x80 );
		return vsprintf( '%s%s-%s-%s-%s-%s%s%s', str_split( bin2hex( $bytes ), 4 ) );
	}
}
