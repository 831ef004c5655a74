<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\StoredWording;
use Coffer\WordPress\Portal\DocumentLocale;

defined( 'ABSPATH' ) || exit;

final class TranslatedStoredWording implements StoredWording {

	public function creditFor( Document $invoice ): string {
		return DocumentLocale::run(
			$invoice->language ?? $invoice->snapshot['language'] ?? null,
			/* translators: %s: number of an invoice. */
			static fn (): string => sprintf( __( 'Credit for %s', 'coffer' ), (string) $invoice->number )
		);
	}

	public function refunded(): string {
		return DocumentLocale::run( get_locale(), static fn (): string => __( 'Refunded', 'coffer' ) );
	}

	public function refundedElsewhere( string $gateway ): string {
		/* translators: %s: name of a payment service. */
		return DocumentLocale::run( get_locale(), static fn (): string => sprintf( __( 'Refunded at %s', 'coffer' ), ucfirst( $gateway ) ) );
	}
}
