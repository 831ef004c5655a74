<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Ledger\LedgerFault;
use Coffer\Domain\Ledger\LedgerReport;

defined( 'ABSPATH' ) || exit;

/** What a look at every ledger found, as contract/schemas/ledger-report.json. */
final class LedgerReportResource {

	/** @return array<string, mixed> */
	public static function of( LedgerReport $report, string $at ): array {
		return [
			'checked' => $report->checked,
			'at'      => $at,
			'faults'  => array_map(
				static fn ( LedgerFault $fault ): array => [
					'document_id' => $fault->documentId,
					'payment_id'  => $fault->paymentId,
					'number'      => $fault->number,
					'code'        => $fault->code,
					'sentence'    => self::sentence( $fault ),
				],
				$report->faults
			),
		];
	}

	public static function sentence( LedgerFault $fault ): string {
		return match ( $fault->code ) {
			'chain'          => __( 'The ledger was changed: an entry does not fit the one before.', 'coffer' ),
			'balance'        => __( 'The balance kept beside the document is not the sum of its ledger.', 'coffer' ),
			'payment_status' => __( 'The payment status does not follow from the ledger.', 'coffer' ),
			'total'          => __( 'The ledger was begun with another amount than the document comes to.', 'coffer' ),
			'unexpected'     => __( 'There are ledger entries for a document that owes nothing.', 'coffer' ),
			'missing'        => __( 'A sent document has no ledger.', 'coffer' ),
			'orphan'         => __( 'There are ledger entries of a document that does not exist.', 'coffer' ),
			'application'    => __( 'What was applied to the document is not what its ledger says.', 'coffer' ),
			default          => __( 'What was applied and refunded of a payment is not what is kept beside it, or more than there was.', 'coffer' ),
		};
	}
}
