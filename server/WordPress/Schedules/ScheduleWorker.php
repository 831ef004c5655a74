<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Schedules;

use Coffer\Domain\Refused;
use Coffer\Domain\Schedules\RunReport;
use Coffer\WordPress\Health\ErrorLog;
use Coffer\WordPress\Health\Failures;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** Makes the recurring invoices that are due in a request of WordPress. Nothing breaks when it runs late or twice. */
final class ScheduleWorker {

	/** More is left to the next sweep, minutes later. */
	private const LIMIT   = 50;
	private const SECONDS = 20;

	public function __construct( private readonly Services $services ) {
	}

	/** On the sweep of the outbox. */
	public function run(): void {
		try {
			$this->make( self::LIMIT, self::SECONDS );
		} catch ( Refused ) {
			// The database is busy. The next sweep is minutes away.
			return;
		}
	}

	/**
	 * @param int $seconds After which no other invoice is begun.
	 * @throws Refused `busy`.
	 */
	public function make( int $limit, int $seconds ): RunReport {
		$report = $this->services->runSchedules()->run( $limit, $seconds );
		foreach ( $report->faults as $fault ) {
			ErrorLog::fault( $fault );
			Failures::caught( $fault, 'schedule' );
		}
		return $report;
	}
}
