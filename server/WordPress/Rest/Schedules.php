<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\People\Access;
use Coffer\Domain\Schedules\Schedule;
use Coffer\Domain\Schedules\ScheduleQuery;
use Coffer\WordPress\Rest\Resources\ScheduleResource;
use Coffer\WordPress\Schedules\ScheduleWorker;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** Recurring invoices. */
final class Schedules {

	/** Invoices that a person waits for. */
	private const LIMIT   = 200;
	private const SECONDS = 10;

	public function __construct( private readonly Services $services ) {
	}

	public function list( RouteCall $call ): \WP_REST_Response {
		$query = $call->query;
		$page  = $this->services->scheduleList()->list(
			$call->actor,
			new ScheduleQuery( $query['state'] ?? [], $query['customer_id'] ?? null, $query['search'] ?? '', $call->page(), $call->perPage() )
		);
		return Answer::page( $page, $this->resource( $call )->whole( ... ), $call );
	}

	public function create( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->saveSchedule()->create( $call->actor, $call->body ), $call, 201 );
	}

	public function preview( RouteCall $call ): \WP_REST_Response {
		return Answer::all( array_map( $this->resource( $call )->occurrence( ... ), $this->services->saveSchedule()->preview( $call->actor, $call->body ) ) );
	}

	public function run( RouteCall $call ): \WP_REST_Response {
		Access::require( $call->actor, 'coffer_manage' );
		$report = ( new ScheduleWorker( $this->services ) )->make( self::LIMIT, self::SECONDS );
		return Answer::one(
			[
				'drafted' => $report->drafted,
				'sent'    => $report->sent,
				'skipped' => $report->skipped,
				'paused'  => $report->paused,
				'left'    => $report->left,
			]
		);
	}

	public function get( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->scheduleList()->get( $call->actor, $call->id() ), $call );
	}

	public function edit( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->saveSchedule()->edit( $call->actor, $call->id(), $call->version, $call->body ), $call );
	}

	public function pause( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->steerSchedule()->pause( $call->actor, $call->id(), $call->version ), $call );
	}

	public function resume( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->steerSchedule()->resume( $call->actor, $call->id(), $call->version, $call->body['make_missed'] ?? false ), $call );
	}

	public function end( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->steerSchedule()->end( $call->actor, $call->id(), $call->version ), $call );
	}

	public function occurrences( RouteCall $call ): \WP_REST_Response {
		return Answer::all( array_map( $this->resource( $call )->occurrence( ... ), $this->services->scheduleList()->occurrences( $call->actor, $call->id() ) ) );
	}

	public function plan( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->steerSchedule()->plan( $call->actor, $call->id(), $call->version, $call->body ), $call );
	}

	public function runs( RouteCall $call ): \WP_REST_Response {
		$page = $this->services->scheduleList()->runs( $call->actor, $call->id(), $call->page(), $call->perPage() );
		return Answer::page( $page, $this->resource( $call )->run( ... ), $call );
	}

	private function one( Schedule $schedule, RouteCall $call, int $status = 200 ): \WP_REST_Response {
		return Answer::one( $this->resource( $call )->whole( $schedule ), $status );
	}

	private function resource( RouteCall $call ): ScheduleResource {
		return new ScheduleResource( $this->services, $call->actor );
	}
}
