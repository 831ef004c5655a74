<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assistant;

use Coffer\Domain\Activity\Event;
use Coffer\Domain\Assistant\ToolWording;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\ActorKind;
use Coffer\WordPress\Rest\Resources\EventResource;
use Coffer\WordPress\Rest\Resources\VerdictResource;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

final class TranslatedToolWording implements ToolWording {

	public function __construct( private readonly Services $services ) {
	}

	public function verdict( Actor $reader, Verdict $verdict ): array {
		[ 'allowed' => $allowed, 'code' => $code, 'sentence' => $sentence, 'remedy' => $remedy, 'fixed_by' => $roles ] = ( new VerdictResource( $reader ) )->of( $verdict );
		return [ 'possible' => $allowed, 'code' => $code, 'reason' => $sentence, 'remedy' => $remedy, 'who_can' => $roles ];
	}

	public function sentences( array $events ): array {
		// As somebody who may see nobody's contacts: what programs and models are told has no addresses in it, whoever asks.
		$reader   = new Actor( ActorKind::Assistant, 0, '', [ 'coffer_view' ] );
		$resource = new EventResource( $this->services, $reader, $events );
		return array_map( static fn ( Event $event ): string => (string) $resource->of( self::withoutStaff( $event ) )['sentence'], $events );
	}

	/** Who of the staff did something, and what they wrote about it for colleagues, is nobody's business outside of the site. */
	private static function withoutStaff( Event $event ): Event {
		$is_staff = in_array( $event->actorKind, [ ActorKind::Person, ActorKind::Assistant ], true );
		$params   = isset( $event->params['person'] ) ? [ ...$event->params, 'person' => __( 'somebody', 'coffer' ) ] : $event->params;
		if ( $is_staff ) {
			unset( $params['reason'] );
		}
		return new Event( $event->id, $event->kind, $event->at, $event->actorKind, $event->actorId, $is_staff ? '' : $event->actorName, $event->documentId, $event->customerId, $params );
	}

	public function title( Document $document ): string {
		return $this->words()->title( $document );
	}

	public function finding( string $sentence ): string {
		return Sentence::translated( $sentence );
	}

	public function followUp( Document $document ): array {
		$words   = $this->words();
		$balance = $words->amount( $document->open(), $document->currency );
		$parts   = [
			null === $document->dueDate
				/* translators: %s: amount. */
				? sprintf( __( '%s are left to pay; there is no due date.', 'coffer' ), $balance )
				/* translators: 1: amount. 2: date. */
				: sprintf( __( '%1$s are left to pay, due on %2$s.', 'coffer' ), $balance, $words->date( $document->dueDate ) ),
			null === $document->lastSeenAt
				? __( 'The customer has not looked at their page yet.', 'coffer' )
				/* translators: %s: date. */
				: sprintf( __( 'The customer last looked at their page on %s.', 'coffer' ), $words->dayOf( $document->lastSeenAt ) ),
			__( 'Copy the portal link with the button of this task, and share it only with them.', 'coffer' ),
		];
		return [
			/* translators: 1: name of a customer. 2: kind and number of a document. */
			sprintf( __( 'Ask %1$s about the payment of %2$s', 'coffer' ), self::short( $document->customerName ), $words->title( $document ) ),
			implode( ' ', $parts ),
		];
	}

	private function words(): RecordWords {
		return new RecordWords( $this->services->clock()->today() );
	}

	/** A title is one line that fits a list. */
	private static function short( string $name ): string {
		return 1 === preg_match( '/\A(.{80})./us', $name, $parts ) ? $parts[1] . '…' : $name;
	}
}
