<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentQuery;
use Coffer\WordPress\Rest\Resources\DocumentResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

final class Documents {

	public function __construct( private readonly Services $services ) {
	}

	public function list( RouteCall $call ): \WP_REST_Response {
		$query    = $call->query;
		$page     = $this->services->documentList()->list(
			$call->actor,
			new DocumentQuery(
				kind: $query['kind'] ?? [],
				workflow: $query['workflow'] ?? [],
				paymentStatus: $query['payment_status'] ?? [],
				overdue: $query['overdue'] ?? null,
				currency: $query['currency'] ?? [],
				customerId: $query['customer_id'] ?? null,
				search: $query['search'] ?? '',
				mayEmail: $call->actor->may( 'coffer_manage_customers' ),
				disputed: $query['disputed'] ?? null,
				due: $query['due'] ?? [],
				test: $query['test'] ?? null,
				orderby: $query['orderby'],
				order: $query['order'],
				page: $call->page(),
				perPage: $call->perPage(),
			)
		);
		$resource = new DocumentResource( $this->services, $call->actor );
		return Answer::page( $page, $resource->summary( ... ), $call );
	}

	public function create( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->draftDocument()->create( $call->actor, $call->body ), $call, 201 );
	}

	public function get( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->documentList()->get( $call->actor, $call->id() ), $call );
	}

	public function edit( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->draftDocument()->edit( $call->actor, $call->id(), $call->version, $call->body ), $call );
	}

	public function delete( RouteCall $call ): \WP_REST_Response {
		$this->services->draftDocument()->delete( $call->actor, $call->id(), $call->version );
		return Answer::nothing();
	}

	public function send( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->sendDocument()->send( $call->actor, $call->id(), $call->version, $call->idempotencyKey ), $call );
	}

	public function sendByEmail( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->sendByEmail()->send( $call->actor, $call->id(), $call->version, $call->idempotencyKey ), $call );
	}

	public function void( RouteCall $call ): \WP_REST_Response {
		return $this->whole(
			$this->services->voidDocument()->void( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body['reason'] ),
			$call
		);
	}

	public function decide( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->decideQuote()->decide( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body ), $call );
	}

	public function convert( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->copyDocument()->convert( $call->actor, $call->id(), $call->version, $call->idempotencyKey ), $call, 201 );
	}

	public function duplicate( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->copyDocument()->duplicate( $call->actor, $call->id(), $call->version, $call->idempotencyKey ), $call, 201 );
	}

	public function correct( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->correctDocument()->correct( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body ), $call );
	}

	public function mark( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->markDocument()->mark( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body ), $call );
	}

	private function whole( Document $document, RouteCall $call, int $status = 200 ): \WP_REST_Response {
		return Answer::one( ( new DocumentResource( $this->services, $call->actor ) )->whole( $document ), $status );
	}
}
