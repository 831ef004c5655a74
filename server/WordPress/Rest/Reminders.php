<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Contract\Errors;
use Coffer\Domain\Reminders\PlannedReminder;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What reminder rules bring about. */
final class Reminders {

	public function __construct( private readonly Services $services ) {
	}

	public function preview( RouteCall $call ): \WP_REST_Response {
		return Answer::all( array_map( self::planned( ... ), $this->services->previewReminders()->preview( $call->actor, $call->body['reminders'] ?? null ) ) );
	}

	public function run( RouteCall $call ): \WP_REST_Response {
		$report = $this->services->remindCustomers()->runBy( $call->actor );
		return Answer::one( [ 'proposed' => $report->proposed, 'sent' => $report->sent, 'withdrawn' => $report->withdrawn ] );
	}

	/** @return array<string, mixed> contract/schemas/planned-reminder.json. */
	private static function planned( PlannedReminder $planned ): array {
		$document = $planned->document;
		return [
			'on'            => $planned->on,
			'mode'          => $planned->sends() ? 'send' : 'propose',
			'days'          => $planned->rule->days,
			'document'      => [ 'id' => $document->id, 'kind' => $document->kind->value, 'number' => $document->number ],
			'customer_name' => $document->customerName,
			'due_date'      => (string) $document->dueDate,
			'balance'       => $document->balance,
			'currency'      => $document->currency,
			'obstacle'      => null === $planned->obstacle ? null : Sentence::translated( Errors::ALL[ $planned->obstacle ]['sentence'] ?? '' ),
		];
	}
}
