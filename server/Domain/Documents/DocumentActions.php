<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Contract\Lifecycle;
use Coffer\Domain\Clock;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\LinkAvailability;
use Coffer\Domain\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/** What a person may do with a document now. The screens show these decisions; they make none of their own. */
final class DocumentActions {

	public function __construct( private readonly LinkAvailability $availability, private readonly Clock $clock ) {
	}

	/**
	 * @param 'unknown'|'ok'|'broken' $route_state Of the last check of the customer pages' address.
	 * @return array{edit: Verdict, delete: Verdict, send: Verdict, void: Verdict, open_portal: Verdict, copy_portal_link: Verdict}
	 */
	public function decide( Document $document, Actor $actor, Settings $settings, string $route_state ): array {
		$today = $this->clock->today();
		$now   = $this->clock->now();
		$link  = fn ( string $action ): Verdict => $this->availability
			->decide( $action, $document, null, $document->defaultLink, $settings, $route_state, $actor, $today, $now );
		return [
			'edit'             => $this->transition( 'edit', $document, $actor ),
			'delete'           => $this->transition( 'delete', $document, $actor ),
			'send'             => $actor->may( Lifecycle::TRANSITIONS['send']['capability'] )
				? SendReadiness::of( $document, $settings, $today )
				: Access::refusal( Lifecycle::TRANSITIONS['send']['capability'] ),
			'void'             => $this->transition( 'void', $document, $actor ),
			'open_portal'      => $link( 'open' ),
			'copy_portal_link' => $link( 'copy' ),
		];
	}

	/** @param 'edit'|'delete'|'void' $name */
	private function transition( string $name, Document $document, Actor $actor ): Verdict {
		$transition = Lifecycle::TRANSITIONS[ $name ];
		return $actor->may( $transition['capability'] )
			? Transitions::verdict( $name, $document )
			: Access::refusal( $transition['capability'] );
	}
}
