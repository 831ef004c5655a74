<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Payments\Attempt;
use Coffer\Domain\People\Access;
use Coffer\Domain\Refused;
use Coffer\WordPress\Rest\Resources\PaymentAttemptResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** Attempts to pay, as staff see them. */
final class Payments {

	public function __construct( private readonly Services $services ) {
	}

	public function list( RouteCall $call ): \WP_REST_Response {
		Access::require( $call->actor, 'coffer_view' );
		$page = $this->services->attempts()->list(
			$call->query['state'] ?? [],
			$call->query['source'] ?? null,
			trim( $call->query['search'] ?? '' ),
			$call->actor->may( 'coffer_manage_customers' ),
			$call->page(),
			$call->perPage()
		);
		return Answer::rows( $page, $this->resource( $call )->all( $page->items ), $call );
	}

	public function get( RouteCall $call ): \WP_REST_Response {
		Access::require( $call->actor, 'coffer_view' );
		$attempt = $this->services->attempts()->find( $call->id() );
		return null === $attempt || '' === $attempt->publicId ? throw new Refused( 'not_found' ) : $this->one( $attempt, $call );
	}

	public function check( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->decidePayment()->check( $call->actor, $call->id() ), $call );
	}

	public function receive( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->decidePayment()->receive( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body ), $call );
	}

	public function refund( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->decidePayment()->refund( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body ), $call );
	}

	public function resolve( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->decidePayment()->resolve( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body ), $call );
	}

	private function one( Attempt $attempt, RouteCall $call ): \WP_REST_Response {
		return Answer::one( $this->resource( $call )->of( $attempt ) );
	}

	private function resource( RouteCall $call ): PaymentAttemptResource {
		return new PaymentAttemptResource( $this->services, $call->actor );
	}
}
