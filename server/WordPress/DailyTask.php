<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\Contract\Manifest;
use Coffer\Domain\Imports\ImportFile;
use Coffer\Domain\PortalLinks\SlowGuessing;
use Coffer\WordPress\Health\Failures;

defined( 'ABSPATH' ) || exit;

/** What the passing of a day changes: quotes expire, customers are reminded, and what nobody needs any more is deleted. Nothing breaks when it runs late or twice. */
final class DailyTask {

	public const HOOK = Manifest::IDENTITY['scheduled']['daily'];

	private const SOON = 60;

	/** Seconds that deliveries can be looked up after they were made. */
	private const DELIVERIES_KEPT = 30 * 86_400;

	/** Seconds that a request can be sent again and counts once. */
	private const KEYS_KEPT = 7 * 86_400;

	public function __construct( private readonly Services $services ) {
	}

	public static function schedule(): void {
		if ( false === wp_next_scheduled( self::HOOK ) ) {
			wp_schedule_event( time() + self::SOON, 'daily', self::HOOK );
		}
	}

	public static function unschedule(): void {
		wp_clear_scheduled_hook( self::HOOK );
	}

	public function run(): void {
		$this->services->decideQuote()->expirePast();
		$this->services->remindCustomers()->run();
		$now = $this->services->clock()->now();
		$this->services->outboxMessages()->forget( $now - self::DELIVERIES_KEPT );
		$this->services->idempotency()->forget( $now - self::KEYS_KEPT );
		$this->services->webhooks()->forget( $now - self::KEYS_KEPT );
		$this->services->erasePersonalData()->eraseWaiting();
		$this->services->imports()->forget( $now - ImportFile::KEPT );
		Failures::forget();
		$this->services->failedLookups()->forget( $now - SlowGuessing::WINDOW );
	}
}
