<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Receivables\Receivables;

defined( 'ABSPATH' ) || exit;

/** What customers owe, as contract/schemas/receivables.json. */
final class ReceivablesResource {

	/** @return array<string, mixed> */
	public static function of( Receivables $receivables ): array {
		$ageing = [];
		foreach ( $receivables->ageing as $bucket => $sum ) {
			$ageing[] = [ 'bucket' => (string) $bucket, ...$sum ];
		}
		return [
			'currency'      => $receivables->currency,
			'open'          => $receivables->open(),
			'open_count'    => $receivables->openCount(),
			'overdue'       => $receivables->overdue(),
			'overdue_count' => $receivables->overdueCount(),
			'paid_30_days'  => $receivables->paid30Days,
			'draft'         => $receivables->draft,
			'draft_count'   => $receivables->draftCount,
			'credit'        => $receivables->credit,
			'ageing'        => $ageing,
		];
	}
}
