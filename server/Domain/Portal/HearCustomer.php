<?php
declare( strict_types=1 );

namespace Coffer\Domain\Portal;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Announcer;
use Coffer\Domain\Clock;
use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\Visit;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Tasks\NewTask;
use Coffer\Domain\Tasks\TaskKind;
use Coffer\Domain\Tasks\TaskRepository;
use Coffer\Domain\Text;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Takes what the holder of a link has to say: a question, a day on which they will pay, that it is not for them. Each becomes a
 * fact and a task, and nothing else: no state changes by it, because whoever holds the link can say anything.
 */
final class HearCustomer {

	/** A person who has more to say than this waits for an answer; a program is stopped. */
	private const PER_HOUR_AND_LINK   = 5;
	private const PER_DAY_AND_LINK    = 20;
	private const PER_HOUR_AND_CLIENT = 60;

	private const EVENTS = [
		'question' => 'customer_asked',
		'promise'  => 'customer_promised',
		'not_mine' => 'customer_denied',
	];

	/** Kind to what the page has to offer for it. */
	private const OFFERS = [
		'question' => 'ask',
		'promise'  => 'promise',
		'not_mine' => 'deny',
	];

	public function __construct(
		private readonly TaskRepository $tasks,
		private readonly DocumentRepository $documents,
		private readonly SettingsRepository $settings,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
		private readonly Announcer $announcer,
	) {
	}

	/**
	 * @param string $kind `question`, `promise` or `not_mine`.
	 * @param string $name Who writes; may be empty.
	 * @param string $day  YYYY-MM-DD, for a promise.
	 * @throws InvalidInput|Refused `too_many_messages` or `wrong_state`, or `message_missing`, `day_missing`, `day_out_of_range`.
	 */
	public function hear( Visit $visit, string $kind, string $name, string $text, string $day, string $client ): void {
		$kind = isset( self::EVENTS[ $kind ] ) ? TaskKind::from( $kind ) : throw InvalidInput::at( 'kind', 'invalid_input' );
		$name = Text::line( $name, 190, 'name' );
		$text = trim( Text::block( $text, 2000, 'text' ) );
		if ( '' === $text && TaskKind::Question === $kind ) {
			throw InvalidInput::at( 'text', 'message_missing' );
		}
		$promised = TaskKind::Promise === $kind ? $this->promised( $day ) : null;
		$author   = '' === $name ? $visit->customer->name : $name;
		$this->transaction->run( function () use ( $visit, $kind, $author, $text, $promised, $client ): void {
			// Two at once through one link are counted one after the other.
			$document = $this->documents->lock( $visit->document->id ) ?? throw new Refused( 'not_found' );
			$now      = $this->clock->now();
			$this->requireOffered( $document, $kind );
			$this->requireFew( $visit->link->id, $client, $now );
			$id    = $this->tasks->insert( new NewTask( $kind, $document->id, $document->customerId, $visit->link->id, $client, $author, $text, $promised, $now, dueOn: $promised ?? $this->clock->today() ) );
			$actor = Actor::customer( $visit->customer->id, $visit->customer->name );
			$this->activity->append( self::EVENTS[ $kind->value ], $actor, $now, $document->id, $document->customerId, [
				'label'  => $author,
				'reason' => $text,
				...( null === $promised ? [] : [ 'date' => $promised ] ),
			] );
			$this->announcer->announce( 'coffer_customer_message', $document->id, $id );
		} );
	}

	/** A form that was made by hand gets no further than the page's own. */
	private function requireOffered( Document $document, TaskKind $kind ): void {
		[ 'may' => $may ] = PortalPresenter::offered( $document, $this->settings->load(), $this->clock->today(), false );
		if ( true !== ( $may[ self::OFFERS[ $kind->value ] ?? '' ] ?? null ) ) {
			throw new Refused( 'wrong_state' );
		}
	}

	private function promised( string $day ): string {
		if ( '' === $day ) {
			throw InvalidInput::at( 'day', 'day_missing' );
		}
		$day   = (string) CalendarDate::of( $day, 'day' );
		$today = $this->clock->today();
		$ahead = CalendarDate::daysBetween( $today, $day );
		if ( $ahead < 0 || $ahead > 366 ) {
			throw InvalidInput::at( 'day', 'day_out_of_range' );
		}
		return $day;
	}

	/** @throws Refused `too_many_messages`. */
	private function requireFew( int $link_id, string $client, int $now ): void {
		if ( $this->tasks->countThrough( $link_id, $now - 3600 ) >= self::PER_HOUR_AND_LINK
			|| $this->tasks->countThrough( $link_id, $now - 86_400 ) >= self::PER_DAY_AND_LINK
			|| $this->tasks->countFrom( $client, false, $now - 3600 ) >= self::PER_HOUR_AND_CLIENT ) {
			throw new Refused( 'too_many_messages' );
		}
	}
}
