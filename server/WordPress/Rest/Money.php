<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\People\Access;
use Coffer\Domain\Receivables\Receivables;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\Health\Failures;
use Coffer\WordPress\Rest\Resources\CreditResource;
use Coffer\WordPress\Rest\Resources\DocumentResource;
use Coffer\WordPress\Rest\Resources\LedgerReportResource;
use Coffer\WordPress\Rest\Resources\ReceivablesResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What moves money, and what looks at it. */
final class Money {

	/** Days. */
	private const RECENT = 30;

	public function __construct( private readonly Services $services ) {
	}

	public function recordPayment( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->recordPayment()->record( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body ), $call );
	}

	public function apply( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->applyCredit()->apply( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body ), $call );
	}

	public function undo( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->applyCredit()->undo( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body ), $call );
	}

	public function move( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->applyCredit()->move( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body ), $call );
	}

	public function credit( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->creditDocument()->credit( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body ), $call, 201 );
	}

	public function refund( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->refundPayment()->refund( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body ), $call );
	}

	public function writeOff( RouteCall $call ): \WP_REST_Response {
		return $this->whole( $this->services->writeOff()->writeOff( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body['reason'] ), $call );
	}

	public function sources( RouteCall $call ): \WP_REST_Response {
		$document = $this->services->documentList()->get( $call->actor, $call->id() );
		return Answer::all( array_map( ( new CreditResource( $call->actor ) )->source( ... ), $this->services->creditChoices()->sources( $document ) ) );
	}

	public function targets( RouteCall $call ): \WP_REST_Response {
		$document = $this->services->documentList()->get( $call->actor, $call->id() );
		return Answer::all( array_map( ( new CreditResource( $call->actor ) )->target( ... ), $this->services->creditChoices()->targets( $document ) ) );
	}

	public function receivables( RouteCall $call ): \WP_REST_Response {
		Access::require( $call->actor, 'coffer_view' );
		$clock = $this->services->clock();
		$today = $clock->today();
		return Answer::all( array_map(
			static fn ( Receivables $receivables ): array => ReceivablesResource::of( $receivables ),
			$this->services->receivables()->byCurrency( $today, CalendarDate::before( $today, self::RECENT ), $clock->now() - self::RECENT * 86_400 )
		) );
	}

	public function verify( RouteCall $call ): \WP_REST_Response {
		Access::require( $call->actor, 'coffer_manage' );
		$report = $this->services->verifyLedger()->verify();
		Failures::found( $report );
		return Answer::one( LedgerReportResource::of( $report, (string) UtcTime::iso( $this->services->clock()->now() ) ) );
	}

	private function whole( Document $document, RouteCall $call, int $status = 200 ): \WP_REST_Response {
		return Answer::one( ( new DocumentResource( $this->services, $call->actor ) )->whole( $document ), $status );
	}
}
