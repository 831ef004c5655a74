<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/** The one decision about a portal link: whether it is available, and if not why, told in the order of contract/link-availability.json. */
final class LinkAvailability {

	/**
	 * @param 'open'|'copy'|'visit'   $action
	 * @param Customer|null           $customer   Needed for a visit only.
	 * @param PortalLink|null         $link       The link in question; null when none was made yet.
	 * @param 'unknown'|'ok'|'broken' $routeState Of the last check of the customer pages' address.
	 * @param Actor|null              $actor      Null for a visit.
	 * @param string                  $today      YYYY-MM-DD in the time zone of the site.
	 * @param int                     $now        Unix seconds.
	 */
	public function decide(
		string $action,
		Document $document,
		?Customer $customer,
		?PortalLink $link,
		Settings $settings,
		string $routeState,
		?Actor $actor,
		string $today,
		int $now,
	): Verdict {
		throw new \LogicException();
	}
}
