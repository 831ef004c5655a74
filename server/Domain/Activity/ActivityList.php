<?php
declare( strict_types=1 );

namespace Coffer\Domain\Activity;

use Coffer\Contract\Lifecycle;
use Coffer\Domain\Page;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Reading what happened. */
final class ActivityList {

	public function __construct( private readonly ActivityRepository $activity ) {
	}

	/**
	 * @return Page<Event>
	 * @throws Refused `role_may_not`.
	 */
	public function list( Actor $actor, ActivityQuery $query ): Page {
		Access::require( $actor, 'coffer_view' );
		return $this->activity->list( $query );
	}

	/**
	 * What the list could be narrowed by, from its latest ten thousand facts.
	 *
	 * @return array{groups: array<string, int>, actors: list<array{kind: string, id: int, name: string, count: int}>} Groups in their
	 *         order, only those with facts.
	 * @throws Refused `role_may_not`.
	 */
	public function choices( Actor $actor, ActivityQuery $query ): array {
		Access::require( $actor, 'coffer_view' );
		[ 'kinds' => $kinds, 'actors' => $actors ] = $this->activity->choices( $query );
		$groups                                    = [];
		foreach ( Lifecycle::EVENT_GROUPS as $name => $group ) {
			$groups[ $name ] = array_sum( array_intersect_key( $kinds, array_flip( $group['events'] ) ) );
		}
		return [ 'groups' => array_filter( $groups ), 'actors' => $actors ];
	}

	/** The group that a kind of fact belongs to. */
	public static function groupOf( string $kind ): string {
		foreach ( Lifecycle::EVENT_GROUPS as $name => $group ) {
			if ( in_array( $kind, $group['events'], true ) ) {
				return $name;
			}
		}
		return 'changes';
	}
}
