<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Outbox;

use Coffer\Contract\Manifest;
use Coffer\Domain\Outbox\Wake;

defined( 'ABSPATH' ) || exit;

/**
 * Has the outbox delivered in the background: by Action Scheduler where a site has it, else by WP-Cron. A sweep every five
 * minutes, always by WP-Cron, finds what a crash between the commit and the end of the request left.
 */
final class Scheduler implements Wake {

	/** Delivers what is due. */
	public const HOOK = Manifest::IDENTITY['scheduled']['outbox'];

	/**
	 * The sweep. WP-Cron refuses an event when the same one is due within ten minutes, which the next sweep always is: on
	 * one hook, nothing would ever be delivered sooner than that.
	 */
	public const SWEEP = Manifest::IDENTITY['scheduled']['sweep'];

	private const EVERY = 'coffer_five_minutes';
	private const GROUP = 'coffer';

	/** For the same reason, what is due later is another event than what is due now. */
	private const LATER = [ 'later' ];

	/** @var array<int, true> Sites of the network to wake somebody for when this request ends. */
	private array $sites = [];

	public static function schedule(): void {
		if ( false === wp_next_scheduled( self::SWEEP ) ) {
			wp_schedule_event( time() + 300, self::EVERY, self::SWEEP );
		}
	}

	public static function unschedule(): void {
		foreach ( [ self::SWEEP, self::HOOK ] as $hook ) {
			wp_unschedule_hook( $hook );
		}
		if ( self::hasActionScheduler() ) {
			as_unschedule_all_actions( self::HOOK );
		}
	}

	/** Filter cron_schedules. May be asked for before translations can be loaded. */
	public static function interval( array $schedules ): array {
		$schedules[ self::EVERY ] = [
			'interval' => 300,
			'display'  => did_action( 'init' ) ? __( 'Every five minutes', 'coffer' ) : 'Every five minutes',
		];
		return $schedules;
	}

	public function soon(): void {
		if ( [] === $this->sites ) {
			// Once a request, when all of it is committed; before WordPress looks for events that are due.
			add_action( 'shutdown', $this->wakeSites( ... ), 1 );
		}
		$this->sites[ get_current_blog_id() ] = true;
	}

	public function at( int $when ): void {
		if ( self::hasActionScheduler() ) {
			if ( ! self::isPending( self::LATER ) ) {
				as_schedule_single_action( $when, self::HOOK, self::LATER, self::GROUP );
			}
			return;
		}
		wp_schedule_single_event( $when, self::HOOK, self::LATER );
	}

	private function wakeSites(): void {
		$sites       = array_keys( $this->sites );
		$this->sites = [];
		foreach ( $sites as $site ) {
			$isElsewhere = is_multisite() && get_current_blog_id() !== $site;
			if ( $isElsewhere ) {
				switch_to_blog( $site );
			}
			self::wake();
			if ( $isElsewhere ) {
				restore_current_blog();
			}
		}
	}

	private static function wake(): void {
		self::schedule();
		if ( ! self::hasActionScheduler() ) {
			// Refused when one is waiting to run already, which is as good.
			wp_schedule_single_event( time(), self::HOOK );
		} elseif ( ! self::isPending( [] ) ) {
			as_enqueue_async_action( self::HOOK, [], self::GROUP );
		}
	}

	/** Not `as_has_scheduled_action`: one that runs right now may have looked already. */
	private static function isPending( array $arguments ): bool {
		return [] !== as_get_scheduled_actions(
			[
				'hook'     => self::HOOK,
				'args'     => $arguments,
				'group'    => self::GROUP,
				'status'   => 'pending',
				'per_page' => 1,
			],
			'ids'
		);
	}

	private static function hasActionScheduler(): bool {
		return function_exists( 'as_enqueue_async_action' )
			&& class_exists( \ActionScheduler::class )
			&& \ActionScheduler::is_initialized();
	}
}
