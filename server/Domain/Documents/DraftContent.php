<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Money\Discount;
use Coffer\Domain\Money\DocumentTotals;
use Coffer\Domain\Money\LineInput;
use Coffer\Domain\Money\TaxMode;

defined( 'ABSPATH' ) || exit;

/** What a person writes in a draft, checked and counted. */
final class DraftContent {

	/**
	 * @param list<LineInput> $lines
	 * @param string|null     $privateNote Null: leave it as it is.
	 */
	public function __construct(
		public readonly DocumentKind $kind,
		public readonly ?int $customerId,
		public readonly string $currency,
		public readonly TaxMode $taxMode,
		public readonly Discount $discount,
		public readonly ?string $issueDate,
		public readonly ?string $dueDate,
		public readonly string $terms,
		public readonly string $memo,
		public readonly ?string $privateNote,
		public readonly string $reference,
		public readonly ?string $language,
		public readonly array $lines,
		public readonly DocumentTotals $totals,
	) {
	}
}
