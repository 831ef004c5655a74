<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Document;

defined( 'ABSPATH' ) || exit;

/** A link that was just made to be sent, with its secret. */
final class FreshLink {

	public function __construct(
		public readonly Token $token,
		public readonly PortalLink $link,
		public readonly Document $document,
		public readonly Customer $customer,
	) {
	}
}
