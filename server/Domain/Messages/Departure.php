<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\PortalLinks\Token;

defined( 'ABSPATH' ) || exit;

/** A message about to be handed to the mail program, with the secret of its link. */
final class Departure {

	public function __construct(
		public readonly CustomerMessage $message,
		public readonly Document $document,
		public readonly Customer $customer,
		public readonly ?Token $token,
	) {
	}
}
