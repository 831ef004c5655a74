<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Clock;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\LinkAvailability;
use Coffer\Domain\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/** What a person may do with a document now. The screens show these decisions; they make none of their own. */
final class DocumentActions {

	public function __construct( private readonly LinkAvailability $availability, private readonly Clock $clock ) {
	}

	/**
	 * @param 'unknown'|'ok'|'broken' $routeState Of the last check of the customer pages' address.
	 * @return array{edit: Verdict, delete: Verdict, send: Verdict, void: Verdict, open_portal: Verdict, copy_portal_link: Verdict}
	 */
	public function decide( Document $document, Actor $actor, Settings $settings, string $routeState ): array {
		throw new \LogicException();
	}
}
