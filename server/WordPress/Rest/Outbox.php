<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Outbox\DeliveryQuery;
use Coffer\Domain\Outbox\MessageState;
use Coffer\Domain\People\Access;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\Outbox\OutboxWorker;
use Coffer\WordPress\Rest\Resources\OutboxMessageResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

final class Outbox {

	/** Deliveries that a person waits for. */
	private const LIMIT   = 200;
	private const SECONDS = 10;

	public function __construct( private readonly Services $services ) {
	}

	public function list( RouteCall $call ): \WP_REST_Response {
		$page = $this->services->deliveries()->list(
			$call->actor,
			new DeliveryQuery( array_map( MessageState::from( ... ), array_values( $call->query['state'] ?? [] ) ), $call->page(), $call->perPage() )
		);
		return Answer::page( $page, ( new OutboxMessageResource( $call->actor ) )->whole( ... ), $call );
	}

	public function counts( RouteCall $call ): \WP_REST_Response {
		$counts = $this->services->deliveries()->counts( $call->actor );
		return Answer::one( [ ...$counts->byState, 'due_since' => UtcTime::iso( $counts->dueSince ) ] );
	}

	public function retry( RouteCall $call ): \WP_REST_Response {
		$delivery = $this->services->deliveries()->retry( $call->actor, $call->id() );
		return Answer::one( ( new OutboxMessageResource( $call->actor ) )->whole( $delivery ) );
	}

	public function drain( RouteCall $call ): \WP_REST_Response {
		Access::require( $call->actor, 'coffer_manage' );
		$report = ( new OutboxWorker( $this->services ) )->deliver( self::LIMIT, self::SECONDS );
		return Answer::one(
			[
				'processed' => $report->processed,
				'retried'   => $report->retried,
				'failed'    => $report->failed,
				'left'      => $report->left,
			]
		);
	}
}
