<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Contract\Manifest;
use Coffer\Domain\People\Access;
use Coffer\WordPress\Services;
use Coffer\WordPress\Storage\DatabaseKind;

defined( 'ABSPATH' ) || exit;

final class Status {

	public function __construct( private readonly Services $services ) {
	}

	public function get( RouteCall $call ): \WP_REST_Response {
		Access::require( $call->actor, 'coffer_view' );
		return $this->whole();
	}

	/** Asks the site for its own customer page. Takes as long as the site takes to answer. */
	public function check( RouteCall $call ): \WP_REST_Response {
		Access::require( $call->actor, 'coffer_manage' );
		$this->services->routeCheck()->run();
		return $this->whole();
	}

	private function whole(): \WP_REST_Response {
		return Answer::one(
			[
				'plugin_version' => Manifest::IDENTITY['version'],
				'schema_version' => Manifest::IDENTITY['schema_version'],
				'database'       => DatabaseKind::name(),
				'permalinks'     => '' === (string) get_option( 'permalink_structure' ) ? 'plain' : 'pretty',
				'portal_base'    => $this->services->settings()->load()->portalBase,
				'link_key'       => $this->services->tokenSealer()->keySource(),
				'route'          => $this->services->routeCheck()->last(),
			]
		);
	}
}
