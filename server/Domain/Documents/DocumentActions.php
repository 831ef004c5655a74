<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Contract\Lifecycle;
use Coffer\Domain\Clock;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Messages\WriteReadiness;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\LinkAvailability;
use Coffer\Domain\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/** What a person may do with a document now. The screens show these decisions; they make none of their own. */
final class DocumentActions {

	/** Decided by the document and the reader alone. */
	private const TRANSITIONS = [
		'edit', 'delete', 'void', 'accept', 'decline', 'expire', 'convert', 'duplicate', 'make_recurring', 'correct', 'record_payment', 'apply_credit',
		'credit', 'refund', 'write_off', 'mark',
	];

	public function __construct( private readonly LinkAvailability $availability, private readonly Clock $clock ) {
	}

	/**
	 * @param 'unknown'|'ok'|'broken' $route_state Of the last check of the customer pages' address.
	 * @return array<string, Verdict> By the names of contract/schemas/document-actions.json.
	 */
	public function decide( Document $document, Actor $actor, Settings $settings, string $route_state ): array {
		$today = $this->clock->today();
		$decided = [];
		foreach ( self::TRANSITIONS as $name ) {
			$decided[ $name ] = $this->transition( $name, $document, $actor );
		}
		return [
			...$decided,
			'send'             => $actor->may( Lifecycle::TRANSITIONS['send']['capability'] )
				? SendReadiness::of( $document, $settings, $today )
				: Access::refusal( Lifecycle::TRANSITIONS['send']['capability'] ),
			'send_by_email'    => $this->byEmail( $document, $actor, $settings, $today ),
			'write_message'    => $this->writing( $document, $actor ),
			'open_portal'      => $this->link( 'open', $document, $actor, $settings, $route_state ),
			'copy_portal_link' => $this->link( 'copy', $document, $actor, $settings, $route_state ),
		];
	}

	/** Whether there is an address to mail to is known where the customer is: DocumentResource. */
	private function byEmail( Document $document, Actor $actor, Settings $settings, string $today ): Verdict {
		foreach ( [ Lifecycle::TRANSITIONS['send']['capability'], 'coffer_send_messages' ] as $capability ) {
			if ( ! $actor->may( $capability ) ) {
				return Access::refusal( $capability );
			}
		}
		return SendReadiness::of( $document, $settings, $today );
	}

	private function writing( Document $document, Actor $actor ): Verdict {
		return $actor->may( 'coffer_edit' ) ? WriteReadiness::of( $document ) : Access::refusal( 'coffer_edit' );
	}

	/**
	 * @param 'open'|'copy'           $action
	 * @param 'unknown'|'ok'|'broken' $route_state
	 */
	private function link( string $action, Document $document, Actor $actor, Settings $settings, string $route_state ): Verdict {
		$link = $document->defaultLink;
		return $this->availability->decide( $action, $document, null, $link, $settings, $route_state, $actor, $this->clock->today(), $this->clock->now() );
	}

	/** @param key-of<Lifecycle::TRANSITIONS> $name */
	private function transition( string $name, Document $document, Actor $actor ): Verdict {
		$transition = Lifecycle::TRANSITIONS[ $name ];
		return $actor->may( $transition['capability'] )
			? Transitions::verdict( $name, $document )
			: Access::refusal( $transition['capability'] );
	}
}
