<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

defined( 'ABSPATH' ) || exit;

/** How much of an invoice can still be credited. */
final class Creditable {

	/**
	 * @param list<Document> $offspring Made from the invoice.
	 * @return int Its total less its credit notes that were sent and not taken back. Minor units.
	 */
	public static function of( Document $invoice, array $offspring ): int {
		$sent = array_filter( $offspring, static fn ( Document $made ): bool => DocumentKind::CreditNote === $made->kind && Workflow::Sent === $made->workflow );
		return $invoice->total - array_sum( array_map( static fn ( Document $note ): int => $note->total, $sent ) );
	}
}
