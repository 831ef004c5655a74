<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Announcer;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Random;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Hands out the address of a document's default link as one recorded event, making the link when there is none. */
final class RevealPortalLink {

	public function __construct(
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly PortalLinkRepository $links,
		private readonly SettingsRepository $settings,
		private readonly RouteState $route,
		private readonly LinkAvailability $availability,
		private readonly TokenSealer $sealer,
		private readonly Random $random,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
		private readonly Announcer $announcer,
	) {
	}

	/**
	 * @param string $purpose `copy`: to share it. `open`: to look at the page.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `link_not_available` with the verdict.
	 */
	public function reveal( Actor $actor, int $documentId, string $purpose ): RevealedLink {
		throw new \LogicException();
	}
}
