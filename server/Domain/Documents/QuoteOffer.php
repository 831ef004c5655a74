<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

defined( 'ABSPATH' ) || exit;

/** What a customer agrees to, as a fingerprint: a quote that was corrected after they opened it is another offer. */
final class QuoteOffer {

	/** @return string 64 hex digits. */
	public static function of( Document $quote ): string {
		$lines = array_map( static fn ( DocumentLine $line ): array => $line->toArray(), $quote->lines );
		return hash( 'sha256', (string) json_encode( [ $quote->number, $quote->currency, $quote->total, $quote->dueDate, $quote->terms, $quote->memo, $lines ] ) );
	}
}
