<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Cli;

use Coffer\Domain\Outbox\Delivery;
use Coffer\Domain\Outbox\DeliveryQuery;
use Coffer\Domain\Outbox\MessageState;
use Coffer\Domain\Refused;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\Outbox\OutboxWorker;
use Coffer\WordPress\Rest\Resources\OutboxMessageResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What Coffer has to tell other plugins and services. */
final class OutboxCommand {

	private const LIMIT   = 1000;
	private const SECONDS = 3600;
	private const ROWS    = 100;

	public function __construct( private readonly Services $services ) {
	}

	/**
	 * Delivers what is due.
	 *
	 * ## OPTIONS
	 *
	 * [--limit=<messages>]
	 * : At most so many. 1000 when left out.
	 *
	 * ## EXAMPLES
	 *
	 *     wp coffer outbox drain --limit=50
	 *
	 * @param list<string>          $_arguments
	 * @param array<string, string> $options
	 */
	public function drain( array $_arguments, array $options ): void {
		CommandAccess::require();
		$limit  = self::number( $options['limit'] ?? (string) self::LIMIT, '--limit' );
		$report = ( new OutboxWorker( $this->services ) )->deliver( $limit, self::SECONDS );
		$said   = sprintf( '%d delivered, %d to be tried again, %d failed.', $report->processed, $report->retried, $report->failed );
		if ( $report->retried + $report->failed > 0 ) {
			\WP_CLI::warning( "$said See: wp coffer outbox list" );
			return;
		}
		\WP_CLI::success( $said );
	}

	/**
	 * Lists messages, the newest first. What they say is not shown.
	 *
	 * ## OPTIONS
	 *
	 * [--state=<state>]
	 * : waiting, processing, processed, retrying or failed.
	 *
	 * ## EXAMPLES
	 *
	 *     wp coffer outbox list --state=failed
	 *
	 * @param list<string>          $_arguments
	 * @param array<string, string> $options
	 */
	public function list( array $_arguments, array $options ): void {
		CommandAccess::require();
		$state = MessageState::tryFrom( $options['state'] ?? '' );
		if ( isset( $options['state'] ) && null === $state ) {
			\WP_CLI::error( 'There is no such state. One of: ' . implode( ', ', array_column( MessageState::cases(), 'value' ) ) . '.' );
		}
		$page = $this->services->outboxMessages()->search( new DeliveryQuery( null === $state ? [] : [ $state ], 1, self::ROWS ) );
		foreach ( $page->items as $delivery ) {
			\WP_CLI::log( self::line( $delivery ) );
		}
		\WP_CLI::log( sprintf( '%d of %d messages.', count( $page->items ), $page->total ) );
	}

	/**
	 * Makes a message due that failed or is to be tried again.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : Its number in the list.
	 *
	 * ## EXAMPLES
	 *
	 *     wp coffer outbox retry 42
	 *
	 * @param list<string> $arguments
	 */
	public function retry( array $arguments ): void {
		$actor = CommandAccess::require();
		$id = self::number( $arguments[0] ?? '', 'the id' );
		try {
			$this->services->deliveries()->retry( $actor, $id );
		} catch ( Refused $refusal ) {
			\WP_CLI::error( $refusal->getMessage() );
		}
		\WP_CLI::success( "Message $id is due now. To deliver it: wp coffer outbox drain" );
	}

	private static function line( Delivery $delivery ): string {
		return implode( "\t", [
			$delivery->id,
			$delivery->state->value,
			$delivery->attempts,
			UtcTime::iso( $delivery->createdAt ),
			$delivery->topic,
			OutboxMessageResource::sentence( $delivery->topic ),
			$delivery->number ?? '',
			$delivery->lastError ?? '',
		] );
	}

	private static function number( string $text, string $what ): int {
		if ( 1 !== preg_match( '/\A[1-9][0-9]{0,14}\z/', $text ) ) {
			\WP_CLI::error( "Give $what as a whole number above 0." );
		}
		return (int) $text;
	}
}
