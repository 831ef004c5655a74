<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\WordPress\Rest\Resources\TaskResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What staff have to see to. */
final class Tasks {

	public function __construct( private readonly Services $services ) {
	}

	public function ofDocument( RouteCall $call ): \WP_REST_Response {
		$document = $this->services->documentList()->get( $call->actor, $call->id() );
		return Answer::all( array_map( ( new TaskResource( $call->actor ) )->of( ... ), $this->services->tasks()->ofDocument( $document->id ) ) );
	}

	public function complete( RouteCall $call ): \WP_REST_Response {
		$task = $this->services->completeTask()->complete( $call->actor, $call->id(), $call->version, $call->body['note'] ?? '' );
		return Answer::one( ( new TaskResource( $call->actor ) )->of( $task ) );
	}
}
