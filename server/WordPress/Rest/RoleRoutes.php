<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\People\Role;
use Coffer\WordPress\Rest\Resources\EventResource;
use Coffer\WordPress\Rest\Resources\RoleResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

final class RoleRoutes {

	public function __construct( private readonly Services $services ) {
	}

	public function list( RouteCall $call ): \WP_REST_Response {
		$page = $this->services->roleList()->search( $call->actor, $call->query['search'] ?? '', $call->page(), $call->perPage() );
		return Answer::page( $page, $this->resource( $call )->whole( ... ), $call );
	}

	public function people( RouteCall $call ): \WP_REST_Response {
		$page = $this->services->roleList()->people( $call->actor, $call->role(), $call->query['search'] ?? '', $call->page(), $call->perPage() );
		return Answer::page( $page, $this->resource( $call )->person( ... ), $call );
	}

	public function activity( RouteCall $call ): \WP_REST_Response {
		$page = $this->services->roleList()->history( $call->actor, $call->page(), $call->perPage() );
		return Answer::page( $page, ( new EventResource( $this->services, $call->actor, $page->items ) )->of( ... ), $call );
	}

	public function add( RouteCall $call ): \WP_REST_Response {
		$body = $call->body;
		return $this->whole( $this->services->editRoles()->add( $call->actor, $body['name'], $body['description'] ?? '', $body['copy_from'] ?? null ), $call, 201 );
	}

	public function edit( RouteCall $call ): \WP_REST_Response {
		$role = $this->services->editRoles()->edit( $call->actor, $call->role(), $call->version, $call->body['capabilities'], self::isConfirmed( $call ) );
		return $this->whole( $role, $call );
	}

	public function reset( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->editRoles()->reset( $call->actor, $call->role(), $call->version, self::isConfirmed( $call ) ), $call );
	}

	public function resetAll( RouteCall $call ): \WP_REST_Response {
		$this->services->editRoles()->resetAll( $call->actor, self::isConfirmed( $call ) );
		return Answer::nothing();
	}

	public function delete( RouteCall $call ): \WP_REST_Response {
		$this->services->editRoles()->delete( $call->actor, $call->role(), $call->version, $call->body['move_to'] ?? null, self::isConfirmed( $call ) );
		return Answer::nothing();
	}

	private static function isConfirmed( RouteCall $call ): bool {
		return true === ( $call->body['confirm_own'] ?? false );
	}

	private function resource( RouteCall $call ): RoleResource {
		return new RoleResource( $this->services, $call->actor );
	}

	private function whole( Role $role, RouteCall $call, int $status = 200 ): \WP_REST_Response {
		return Answer::one( $this->resource( $call )->whole( $role ), $status );
	}
}
