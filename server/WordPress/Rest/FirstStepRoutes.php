<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\FirstSteps\FirstStep;
use Coffer\Domain\FirstSteps\StepName;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What a shop needs before customers can pay. */
final class FirstStepRoutes {

	public function __construct( private readonly Services $services ) {
	}

	public function get( RouteCall $call ): \WP_REST_Response {
		$steps = $this->services->firstSteps();
		return Answer::one( [ 'is_over' => $steps->isOver(), 'steps' => array_map( $this->step( ... ), $steps->of( $call->actor ) ) ] );
	}

	public function edit( RouteCall $call ): \WP_REST_Response {
		$this->services->firstSteps()->note( $call->actor, $call->body );
		return $this->get( $call );
	}

	/** @return array<string, mixed> */
	private function step( FirstStep $step ): array {
		return [
			'name'        => $step->name->value,
			'is_done'     => $step->isDone,
			'detail'      => match ( $step->name ) {
				StepName::Currency => $this->services->settings()->load()->defaultCurrency,
				StepName::Portal   => $this->services->routeCheck()->last()['sentence'],
				default            => '',
			},
			'document_id' => $step->documentId,
		];
	}
}
