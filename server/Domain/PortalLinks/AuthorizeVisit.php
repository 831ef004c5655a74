<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/** The one gate for everything that the holder of a link can ask for. Reads only. */
final class AuthorizeVisit {

	public function __construct(
		private readonly PortalLinkRepository $links,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly SettingsRepository $settings,
		private readonly LinkAvailability $availability,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param string $action What is asked for, such as `portal_view`.
	 * @return Visit|null Null for everything that is not available, whatever the reason: nobody learns which.
	 */
	public function authorize( string $rawToken, string $action ): ?Visit {
		throw new \LogicException();
	}
}
