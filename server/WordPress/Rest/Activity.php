<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Activity\ActivityQuery;
use Coffer\WordPress\Rest\Resources\ActivityChoicesResource;
use Coffer\WordPress\Rest\Resources\EventResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What happened, with a document or with a customer. */
final class Activity {

	public function __construct( private readonly Services $services ) {
	}

	public function ofDocument( RouteCall $call ): \WP_REST_Response {
		return $this->page( $call, document_id: $this->document( $call ) );
	}

	public function ofCustomer( RouteCall $call ): \WP_REST_Response {
		return $this->page( $call, customer_id: $this->customer( $call ) );
	}

	public function choicesOfDocument( RouteCall $call ): \WP_REST_Response {
		return $this->choices( $call, new ActivityQuery( documentId: $this->document( $call ) ) );
	}

	public function choicesOfCustomer( RouteCall $call ): \WP_REST_Response {
		return $this->choices( $call, new ActivityQuery( customerId: $this->customer( $call ) ) );
	}

	private function page( RouteCall $call, ?int $document_id = null, ?int $customer_id = null ): \WP_REST_Response {
		$page     = $this->services->activityList()->list(
			$call->actor,
			new ActivityQuery(
				documentId: $document_id,
				customerId: $customer_id,
				groups: $call->query['group'] ?? [],
				actor: $call->query['actor'] ?? null,
				before: $call->query['before'] ?? null,
				page: $call->page(),
				perPage: $call->perPage(),
			)
		);
		$resource = new EventResource( $this->services, $call->actor, $page->items, $document_id );
		return Answer::page( $page, $resource->of( ... ), $call );
	}

	private function choices( RouteCall $call, ActivityQuery $query ): \WP_REST_Response {
		return Answer::one( ( new ActivityChoicesResource( $call->actor ) )->of( $this->services->activityList()->choices( $call->actor, $query ) ) );
	}

	private function document( RouteCall $call ): int {
		return $this->services->documentList()->get( $call->actor, $call->id() )->id;
	}

	private function customer( RouteCall $call ): int {
		return $this->services->customerList()->get( $call->actor, $call->id() )->id;
	}
}
