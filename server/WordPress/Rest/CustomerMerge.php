<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\WordPress\Rest\Resources\CustomerResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

final class CustomerMerge {

	public function __construct( private readonly Services $services ) {
	}

	public function duplicates( RouteCall $call ): \WP_REST_Response {
		$resource = new CustomerResource( $call->actor );
		return Answer::all( array_map(
			static fn ( array $similar ): array => [ 'customer' => $resource->whole( $similar['customer'] ), 'reasons' => $similar['reasons'] ],
			$this->services->mergeCustomers()->duplicates( $call->actor, $call->id() )
		) );
	}

	public function preview( RouteCall $call ): \WP_REST_Response {
		$preview  = $this->services->mergeCustomers()->preview( $call->actor, $call->id(), (int) ( $call->query['into'] ?? 0 ) );
		$resource = new CustomerResource( $call->actor );
		return Answer::one( [
			'from'     => $resource->whole( $preview->from ),
			'into'     => $resource->whole( $preview->into ),
			'moves'    => $preview->moves,
			'balances' => $preview->balances(),
		] );
	}

	public function merge( RouteCall $call ): \WP_REST_Response {
		$customer = $this->services->mergeCustomers()->merge( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body );
		return Answer::one( ( new CustomerResource( $call->actor ) )->whole( $customer ) );
	}
}
