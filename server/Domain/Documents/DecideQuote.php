<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Text;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Writes down what became of a quote: what the customer said, or that nothing came. */
final class DecideQuote {

	private const TRANSITIONS = [
		'accepted' => 'accept',
		'declined' => 'decline',
		'expired'  => 'expire',
	];

	/** In one go of the daily look, so that it ends. */
	private const AT_ONCE = 500;

	public function __construct(
		private readonly DocumentChange $change,
		private readonly DocumentRepository $documents,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/decision-input.json.
	 * @throws InvalidInput|Refused
	 */
	public function decide( Actor $actor, int $id, int $expected_version, string $idempotency_key, array $input ): Document {
		$decision   = $input['decision'] ?? null;
		$transition = is_string( $decision ) ? self::TRANSITIONS[ $decision ] ?? null : null;
		if ( null === $transition ) {
			throw InvalidInput::at( 'decision', 'invalid_input' );
		}
		$note = Text::block( $input['note'] ?? '', 1000, 'note' );
		return $this->change->run( $transition, $actor, $id, $expected_version, $idempotency_key, $note, function ( Document $quote, int $now ) use ( $actor, $decision, $note ): ?int {
			$this->mark( $quote, Workflow::from( $decision ), $actor, $note, $now );
			return null;
		} );
	}

	/**
	 * Lets every quote expire whose last day has passed. For the site's daily task.
	 *
	 * @return int How many there were.
	 */
	public function expirePast(): int {
		$ids = $this->documents->quotesPast( $this->clock->today(), self::AT_ONCE );
		foreach ( $ids as $id ) {
			$this->transaction->run( function () use ( $id ): void {
				$quote = $this->documents->lock( $id );
				if ( null !== $quote && Workflow::Sent === $quote->workflow ) {
					$this->mark( $quote, Workflow::Expired, Actor::system(), '', $this->clock->now() );
				}
			} );
		}
		return count( $ids );
	}

	private function mark( Document $quote, Workflow $decision, Actor $actor, string $note, int $now ): void {
		$this->documents->markDecided( $quote->id, $quote->version, $decision, $now );
		$this->activity->append( 'quote_' . $decision->value, $actor, $now, $quote->id, $quote->customerId, [ 'reason' => $note ] );
	}
}
