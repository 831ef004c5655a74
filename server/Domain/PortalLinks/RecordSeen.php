<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Announcer;
use Coffer\Domain\Clock;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** A person looked at the page. */
final class RecordSeen {

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
		throw new \LogicException();
	}
}
