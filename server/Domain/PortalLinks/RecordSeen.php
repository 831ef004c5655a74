<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Announcer;
use Coffer\Domain\Clock;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * A person looked at the page. Written down at most once a minute, as an event at most once an hour: whoever holds a link
 * could otherwise fill the tables.
 */
final class RecordSeen {

	private const EVERY       = 60;
	private const EVENT_EVERY = 3600;

	public function __construct(
		private readonly PortalLinkRepository $links,
		private readonly DocumentRepository $documents,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
		private readonly Announcer $announcer,
	) {
	}

	public function record( Visit $visit ): void {
		$this->transaction->run( function () use ( $visit ): void {
			$now  = $this->clock->now();
			$link = $visit->link;
			// Documents before links, as everywhere.
			$this->documents->lock( $visit->document->id );
			if ( ! $this->links->markSeen( $link->id, $now, $now - self::EVERY ) ) {
				return;
			}
			$this->documents->setLastSeen( $visit->document->id, $now );
			if ( null !== $link->lastSeenAt && $link->lastSeenAt > $now - self::EVENT_EVERY ) {
				return;
			}
			$actor = Actor::customer( $visit->customer->id, $visit->customer->name );
			$this->activity->append( 'portal_seen', $actor, $now, $visit->document->id, $visit->customer->id, [ 'label' => $link->label ] );
			$this->announcer->announce( 'coffer_portal_seen', $visit->document->id, $link->id );
		} );
	}
}
