<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Storage\SearchRebuild;

defined( 'ABSPATH' ) || exit;

/** Makes what was there before an update findable by its words: a little in the request that updates, the rest in the background. */
final class SearchTask {

	public const HOOK = Manifest::IDENTITY['scheduled']['search'];

	/** Seconds that a visitor waits for it. */
	private const IN_A_REQUEST = 2.0;

	/** Seconds of one run in the background, less than any host allows. */
	private const IN_BACKGROUND = 15.0;

	public function __construct( private readonly SearchRebuild $rebuild ) {
	}

	public function begin(): void {
		$this->goOn( self::IN_A_REQUEST );
	}

	public function run(): void {
		$this->goOn( self::IN_BACKGROUND );
	}

	public static function unschedule(): void {
		wp_unschedule_hook( self::HOOK );
	}

	private function goOn( float $seconds ): void {
		if ( ! $this->rebuild->run( $seconds ) ) {
			// WP-Cron refuses an event that is like one due within ten minutes, so each says when it was asked for.
			wp_schedule_single_event( time(), self::HOOK, [ (string) time() ] );
		}
	}
}
