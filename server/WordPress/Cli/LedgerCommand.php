<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Cli;

use Coffer\WordPress\Rest\Resources\LedgerReportResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** Money on the command line. */
final class LedgerCommand {

	public function __construct( private readonly Services $services ) {
	}

	/**
	 * Computes every balance again from its ledger, and names each document that is off.
	 *
	 * ## EXAMPLES
	 *
	 *     wp coffer verify
	 */
	public function verify(): void {
		CommandAccess::require();
		$report = $this->services->verifyLedger()->verify();
		foreach ( $report->faults as $fault ) {
			$what = null === $fault->paymentId ? $fault->number ?? '#' . $fault->documentId : 'payment #' . $fault->paymentId;
			\WP_CLI::warning( "$what: " . LedgerReportResource::sentence( $fault ) );
		}
		if ( [] !== $report->faults ) {
			\WP_CLI::error( sprintf( '%d of %d documents looked at are off.', count( $report->faults ), $report->checked ) );
		}
		\WP_CLI::success( sprintf( 'The ledgers of %d documents add up.', $report->checked ) );
	}
}
