<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\People\StaffMember;
use Coffer\Domain\Tasks\Task;
use Coffer\Domain\Tasks\TaskQuery;
use Coffer\WordPress\Rest\Resources\TaskResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What staff have to see to, and who they are. */
final class Tasks {

	public function __construct( private readonly Services $services ) {
	}

	public function list( RouteCall $call ): \WP_REST_Response {
		$page = $this->services->taskList()->list(
			$call->actor,
			new TaskQuery(
				view: $call->query['view'],
				search: $call->query['search'] ?? '',
				assigneeId: $call->query['assignee'] ?? null,
				customerId: $call->query['customer_id'] ?? null,
				documentId: $call->query['document_id'] ?? null,
				mayEmail: $call->actor->may( 'coffer_manage_customers' ),
				page: $call->page(),
				perPage: $call->perPage(),
			)
		);
		return Answer::page( $page, $this->resource( $call, $page->items )->of( ... ), $call );
	}

	public function counts( RouteCall $call ): \WP_REST_Response {
		$counts = $this->services->taskList()->counts( $call->actor );
		return Answer::one( [ 'mine' => $counts->mine, 'waiting' => $counts->waiting, 'all' => $counts->all, 'overdue' => $counts->overdue, 'done' => $counts->done, 'proposed' => $counts->proposed ] );
	}

	public function ofDocument( RouteCall $call ): \WP_REST_Response {
		return $this->all( $call, $this->services->taskList()->ofDocument( $call->actor, $call->id() ) );
	}

	public function ofCustomer( RouteCall $call ): \WP_REST_Response {
		return $this->all( $call, $this->services->taskList()->ofCustomer( $call->actor, $call->id() ) );
	}

	public function get( RouteCall $call ): \WP_REST_Response {
		return $this->one( $call, $this->services->taskList()->get( $call->actor, $call->id() ) );
	}

	public function create( RouteCall $call ): \WP_REST_Response {
		return $this->one( $call, $this->services->saveTask()->create( $call->actor, $call->body ), 201 );
	}

	public function edit( RouteCall $call ): \WP_REST_Response {
		return $this->one( $call, $this->services->saveTask()->edit( $call->actor, $call->id(), $call->version, $call->body ) );
	}

	public function complete( RouteCall $call ): \WP_REST_Response {
		return $this->one( $call, $this->services->completeTask()->complete( $call->actor, $call->id(), $call->version, $call->body['note'] ?? '' ) );
	}

	public function accept( RouteCall $call ): \WP_REST_Response {
		return $this->one( $call, $this->services->acceptTask()->accept( $call->actor, $call->id(), $call->version ) );
	}

	public function reopen( RouteCall $call ): \WP_REST_Response {
		return $this->one( $call, $this->services->completeTask()->reopen( $call->actor, $call->id(), $call->version ) );
	}

	public function delete( RouteCall $call ): \WP_REST_Response {
		$this->services->deleteTask()->delete( $call->actor, $call->id(), $call->version );
		return Answer::nothing();
	}

	public function people( RouteCall $call ): \WP_REST_Response {
		$page = $this->services->staffList()->list( $call->actor, $call->query['search'] ?? '', $call->page(), $call->perPage() );
		return Answer::page( $page, static fn ( StaffMember $member ): array => [ 'id' => $member->id, 'name' => $member->name ], $call );
	}

	/** @param list<Task> $tasks */
	private function all( RouteCall $call, array $tasks ): \WP_REST_Response {
		return Answer::all( array_map( $this->resource( $call, $tasks )->of( ... ), $tasks ) );
	}

	private function one( RouteCall $call, Task $task, int $status = 200 ): \WP_REST_Response {
		return Answer::one( $this->resource( $call, [ $task ] )->of( $task ), $status );
	}

	/** @param list<Task> $tasks */
	private function resource( RouteCall $call, array $tasks ): TaskResource {
		$assignees = array_values( array_filter( array_map( static fn ( Task $task ): ?int => $task->assigneeId, $tasks ) ) );
		return new TaskResource( $call->actor, $this->services->staff()->names( $assignees ) );
	}
}
