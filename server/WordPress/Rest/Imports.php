<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Imports\Import;
use Coffer\Domain\Imports\RowProblem;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

final class Imports {

	/** Seconds that a commit may take: thousands of rows are one transaction. */
	private const COMMIT_SECONDS = 300;

	public function __construct( private readonly Services $services ) {
	}

	public function open( RouteCall $call ): \WP_REST_Response {
		return Answer::one( self::resource( $this->services->importFile()->open( $call->actor, $call->body ) ), 201 );
	}

	public function get( RouteCall $call ): \WP_REST_Response {
		return Answer::one( self::resource( $this->services->importFile()->get( $call->actor, $call->id() ) ) );
	}

	public function cancel( RouteCall $call ): \WP_REST_Response {
		$this->services->importFile()->cancel( $call->actor, $call->id() );
		return Answer::nothing();
	}

	public function addRows( RouteCall $call ): \WP_REST_Response {
		[ $import, $check ] = $this->services->importFile()->addRows( $call->actor, $call->id(), $call->body );
		return Answer::one( [
			'rows'          => $import->rows,
			'problems'      => array_map( static fn ( RowProblem $problem ): array => [
				'row'     => $problem->row,
				'field'   => $problem->field,
				'code'    => $problem->code,
				'message' => Sentence::translated( $problem->sentence ),
			], $check->problems ),
			'duplicates'    => $check->duplicates,
			'new_customers' => $check->newCustomers,
		] );
	}

	public function commit( RouteCall $call ): \WP_REST_Response {
		if ( function_exists( 'set_time_limit' ) ) {
			set_time_limit( self::COMMIT_SECONDS );
		}
		wp_raise_memory_limit( 'admin' );
		return Answer::one( self::resource( $this->services->importFile()->commit( $call->actor, $call->id(), $call->idempotencyKey, $call->body ) ) );
	}

	/** @return array<string, mixed> */
	private static function resource( Import $import ): array {
		return [
			'id'         => $import->id,
			'kind'       => $import->kind->value,
			'state'      => null === $import->doneAt ? 'open' : 'done',
			'file_name'  => $import->fileName,
			'rows'       => $import->rows,
			...$import->tally->toArray(),
			'created_at' => UtcTime::iso( $import->createdAt ),
			'done_at'    => UtcTime::iso( $import->doneAt ),
		];
	}
}
