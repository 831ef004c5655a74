<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** Sample data, for looking around. */
final class SampleRoutes {

	public function __construct( private readonly Services $services ) {
	}

	public function add( RouteCall $call ): \WP_REST_Response {
		$this->services->addSamples()->add( $call->actor );
		return $this->there( 0 );
	}

	public function remove( RouteCall $call ): \WP_REST_Response {
		return $this->there( $this->services->removeSamples()->remove( $call->actor ) );
	}

	private function there( int $kept ): \WP_REST_Response {
		return Answer::one( [ 'customers' => count( $this->services->samples()->customers() ), 'kept' => $kept ] );
	}
}
