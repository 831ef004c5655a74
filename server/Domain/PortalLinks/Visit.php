<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Document;

defined( 'ABSPATH' ) || exit;

/** A request of somebody who holds a good link. Only AuthorizeVisit makes one. */
final class Visit {

	public function __construct(
		public readonly PortalLink $link,
		public readonly Document $document,
		public readonly Customer $customer,
	) {
	}
}
