<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

defined( 'ABSPATH' ) || exit;

/** Words that Coffer itself writes into records, in the language of whoever will read them. */
interface StoredWording {

	/** Description of a line that credits an amount of an invoice; its customer reads it. */
	public function creditFor( Document $invoice ): string;

	/** Why a payment no longer pays a document, when it was given back; staff read it. */
	public function refunded(): string;

	/** Why money was given back that nobody here gave back; staff read it. */
	public function refundedElsewhere( string $gateway ): string;
}
