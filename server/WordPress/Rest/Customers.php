<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerQuery;
use Coffer\Domain\Payments\ReceivedQuery;
use Coffer\WordPress\Rest\Resources\CustomerPaymentResource;
use Coffer\WordPress\Rest\Resources\CustomerResource;
use Coffer\WordPress\Rest\Resources\CustomerStandingResource;
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
		return Answer::page( $page, ( new CustomerResource( $call->actor, $this->services->siteUsers() ) )->whole( ... ), $call );
	}

	public function create( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->saveCustomer()->create( $call->actor, $call->body ), $call, 201 );
	}

	public function get( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->customerList()->get( $call->actor, $call->id() ), $call );
	}

	public function edit( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->saveCustomer()->edit( $call->actor, $call->id(), $call->version, $call->body ), $call );
	}

	public function standing( RouteCall $call ): \WP_REST_Response {
		return Answer::all( array_map( CustomerStandingResource::of( ... ), $this->services->customerMoney()->standing( $call->actor, $call->id() ) ) );
	}

	public function payments( RouteCall $call ): \WP_REST_Response {
		$page = $this->services->customerMoney()->received( $call->actor, new ReceivedQuery( customerId: $call->id(), page: $call->page(), perPage: $call->perPage() ) );
		return Answer::page( $page, ( new CustomerPaymentResource( $this->services, $call->actor, $page->items ) )->of( ... ), $call );
	}

	private function whole( Customer $customer, RouteCall $call, int $status = 200 ): \WP_REST_Response {
		return Answer::one( ( new CustomerResource( $call->actor, $this->services->siteUsers() ) )->whole( $customer ), $status );
	}
}
