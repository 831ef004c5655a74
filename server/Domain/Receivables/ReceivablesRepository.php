<?php
declare( strict_types=1 );

namespace Coffer\Domain\Receivables;

defined( 'ABSPATH' ) || exit;

interface ReceivablesRepository {

	/**
	 * @param string $today     YYYY-MM-DD in the time zone of the site.
	 * @param string $since_day Payments received on that day or later count as recent.
	 * @param int    $since     Unix seconds; refunds from then on do.
	 * @return list<Receivables> By currency, the one with the most open invoices first.
	 */
	public function byCurrency( string $today, string $since_day, int $since ): array;
}
