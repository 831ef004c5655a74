<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Activity\Event;
use Coffer\Domain\Page;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Looking at roles, at who has them, and at who changed them. */
final class RoleList {

	private const EVENTS = [ 'role_allowed', 'role_disallowed', 'role_let_in', 'role_added', 'role_deleted', 'role_people_moved', 'role_reset' ];

	public function __construct( private readonly RoleRepository $roles, private readonly ActivityRepository $activity ) {
	}

	/**
	 * @return Page<Role>
	 * @throws Refused `role_may_not`.
	 */
	public function search( Actor $actor, string $search, int $page, int $perPage ): Page {
		Access::require( $actor, 'coffer_manage' );
		return $this->roles->search( $search, $page, $perPage );
	}

	/**
	 * @return Page<RoleHolder>
	 * @throws Refused `role_may_not`, `not_found`.
	 */
	public function people( Actor $actor, string $slug, string $search, int $page, int $perPage ): Page {
		Access::require( $actor, 'coffer_manage' );
		if ( null === $this->roles->find( $slug ) ) {
			throw new Refused( 'not_found' );
		}
		return $this->roles->people( $slug, $search, $page, $perPage );
	}

	/**
	 * @return Page<Event> Newest first.
	 * @throws Refused `role_may_not`.
	 */
	public function history( Actor $actor, int $page, int $perPage ): Page {
		Access::require( $actor, 'coffer_manage' );
		return $this->activity->ofSite( self::EVENTS, $page, $perPage );
	}
}
