<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerQuery;
use Coffer\WordPress\Rest\Resources\CustomerResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

final class Customers {

	public function __construct( private readonly Services $services ) {
	}

	public function list( RouteCall $call ): \WP_REST_Response {
		$page = $this->services->customerList()->list(
			$call->actor,
			new CustomerQuery(
				search: $call->query['search'] ?? '',
				mayEmail: $call->actor->may( 'coffer_manage_customers' ),
				page: $call->page(),
				perPage: $call->perPage(),
			)
		);
		return Answer::page( $page, ( new CustomerResource( $call->actor ) )->whole( ... ), $call );
	}

	public function create( RouteCall $call ): \WP_REST_Response {
		return self::whole( $this->services->saveCustomer()->create( $call->actor, $call->body ), $call, 201 );
	}

	public function get( RouteCall $call ): \WP_REST_Response {
		return self::whole( $this->services->customerList()->get( $call->actor, $call->id() ), $call );
	}

	public function edit( RouteCall $call ): \WP_REST_Response {
		return self::whole( $this->services->saveCustomer()->edit( $call->actor, $call->id(), $call->version, $call->body ), $call );
	}

	private static function whole( Customer $customer, RouteCall $call, int $status = 200 ): \WP_REST_Response {
		return Answer::one( ( new CustomerResource( $call->actor ) )->whole( $customer ), $status );
	}
}
