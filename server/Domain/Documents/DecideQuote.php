<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Announcer;
use Coffer\Domain\Clock;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\Visit;
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
		private readonly Announcer $announcer,
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
	 * What the customer answered on their own page, once.
	 *
	 * @param string $decision `accepted` or `declined`.
	 * @param string $offer    QuoteOffer::of() of what the customer saw.
	 * @param string $name     Of whoever answers, as they call themselves.
	 * @throws InvalidInput|Refused `name_missing`, `already_decided`, `offer_changed`.
	 */
	public function answer( Visit $visit, string $decision, string $offer, string $name, string $note ): void {
		$workflow = 'accepted' === $decision || 'declined' === $decision ? Workflow::from( $decision ) : throw InvalidInput::at( 'decision', 'invalid_input' );
		$name     = Text::line( $name, 190, 'name' );
		$note     = trim( Text::block( $note, 1000, 'note' ) );
		if ( '' === $name ) {
			throw InvalidInput::at( 'name', 'name_missing' );
		}
		$this->transaction->run( function () use ( $visit, $workflow, $offer, $name, $note ): void {
			$now   = $this->clock->now();
			$quote = $this->documents->lock( $visit->document->id ) ?? throw new Refused( 'not_found' );
			if ( DocumentKind::Quote !== $quote->kind || Workflow::Sent !== $quote->workflow || $quote->isPastLastDay( $this->clock->today() ) ) {
				throw new Refused( 'already_decided' );
			}
			if ( ! hash_equals( QuoteOffer::of( $quote ), $offer ) ) {
				throw new Refused( 'offer_changed' );
			}
			$this->documents->markDecided( $quote->id, $quote->version, $workflow, $name, true, $now );
			$actor = Actor::customer( $visit->customer->id, $visit->customer->name );
			$this->activity->append( 'quote_' . $workflow->value . '_online', $actor, $now, $quote->id, $quote->customerId, [ 'label' => $name, 'reason' => $note ] );
			$this->announcer->announce( 'coffer_quote_decided', $quote->id, $workflow->value );
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
		$this->documents->markDecided( $quote->id, $quote->version, $decision, $actor->name, false, $now );
		$this->activity->append( 'quote_' . $decision->value, $actor, $now, $quote->id, $quote->customerId, [ 'reason' => $note ] );
	}
}
