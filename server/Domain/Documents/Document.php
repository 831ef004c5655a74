<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Ledger\LedgerEntry;
use Coffer\Domain\Ledger\Standing;
use Coffer\Domain\Money\Discount;
use Coffer\Domain\Money\DocumentTotals;
use Coffer\Domain\Money\TaxMode;
use Coffer\Domain\PortalLinks\PortalLink;

defined( 'ABSPATH' ) || exit;

/**
 * A document as stored (contract/schemas/document.json, without what depends on the reader). Amounts are minor units,
 * moments Unix seconds, dates YYYY-MM-DD in the time zone of the site.
 *
 * A list gives documents without lines, totals (but `total`), entries, snapshot and long texts.
 *
 * @phpstan-type ShownToCustomer array{
 *     format: int,
 *     seller: array{name: string, email: string, address: string, tax_id: string},
 *     customer: array{name: string, email: string, address: array<string, string>, tax_id: string, language: ?string},
 *     language: ?string,
 *     lines: list<array{description: string, quantity: int, unit_price: int, discount_kind: string, discount_value: int, tax_rate: int, tax_name: string, before_discount: int, discount: int, amount: int}>,
 *     totals: array{subtotal: int, discount_total: int, taxes: list<array{name: string, rate: int, base: int, amount: int}>, tax_total: int, total: int},
 *     terms: string,
 *     memo: string,
 *     reference: string,
 *     deposit?: ?int,
 *     part_payments?: bool,
 * }
 */
final class Document {

	/**
	 * @param string|null          $number      Null while it is a draft.
	 * @param int                  $balance     Sum of the ledger, kept beside it; 0 for a draft and for a quote.
	 * @param int                  $lineCount   Known in a list too.
	 * @param bool                 $disputed    The customer disputes it.
	 * @param bool                 $byHand      Staff handle it by hand.
	 * @param int                  $captured    Payments applied to it that were not given back.
	 * @param bool                 $writtenOff  Nobody asks for the rest any more.
	 * @param int|null             $originId    The quote that an invoice, or the invoice that a credit note, was made from.
	 * @param int|null             $convertedId The invoice that a quote became.
	 * @param PortalLink|null      $defaultLink The link that Copy hands out, when it was ever made.
	 * @param int|null             $deposit     What is asked for first. Minor units, at most the total once it was sent.
	 * @param bool                 $partPayments The customer may pay a part.
	 * @param bool                 $isTest      For trying things out: no real money, and not counted anywhere.
	 * @param list<DocumentLine>   $lines
	 * @param DocumentTotals|null  $totals      Null in a list.
	 * @param list<LedgerEntry>    $entries     Oldest first.
	 * @param ShownToCustomer|null $snapshot    What the customer was shown when it was sent; null for a draft and in a list.
	 * @param Decision|null        $decision    What became of a quote, when somebody said so.
	 */
	public function __construct(
		public readonly int $id,
		public readonly DocumentKind $kind,
		public readonly ?string $number,
		public readonly ?int $customerId,
		public readonly string $customerName,
		public readonly Workflow $workflow,
		public readonly PaymentStatus $paymentStatus,
		public readonly string $currency,
		public readonly int $total,
		public readonly int $balance,
		public readonly int $lineCount,
		public readonly ?string $issueDate,
		public readonly ?string $dueDate,
		public readonly string $reference,
		public readonly ?string $language,
		public readonly bool $disputed,
		public readonly bool $byHand,
		public readonly ?int $lastSeenAt,
		public readonly int $version,
		public readonly int $createdAt,
		public readonly int $updatedAt,
		public readonly ?int $sentAt,
		public readonly TaxMode $taxMode,
		public readonly Discount $discount,
		public readonly int $captured = 0,
		public readonly bool $writtenOff = false,
		public readonly ?int $originId = null,
		public readonly ?int $convertedId = null,
		public readonly ?PortalLink $defaultLink = null,
		public readonly ?int $deposit = null,
		public readonly bool $partPayments = false,
		public readonly bool $isTest = false,
		public readonly string $terms = '',
		public readonly string $memo = '',
		public readonly string $privateNote = '',
		public readonly array $lines = [],
		public readonly ?DocumentTotals $totals = null,
		public readonly array $entries = [],
		public readonly ?array $snapshot = null,
		public readonly ?Decision $decision = null,
	) {
	}

	/** Past its due date with something left to pay. A test never is: nobody waits for its money. */
	public function isOverdue( string $today ): bool {
		return DocumentKind::Invoice === $this->kind && Workflow::Sent === $this->workflow && ! $this->isTest
			&& $this->balance > 0 && null !== $this->dueDate && $this->dueDate < $today;
	}

	/** Nothing is waited for any more: it is paid, used up, or answered. */
	public function isSettled(): bool {
		return match ( $this->kind ) {
			DocumentKind::Quote => in_array( $this->workflow, [ Workflow::Accepted, Workflow::Declined, Workflow::Expired ], true ),
			default             => Workflow::Sent === $this->workflow && $this->open() <= 0,
		};
	}

	/** A quote after its last day that nobody answered. */
	public function isPastLastDay( string $today ): bool {
		return DocumentKind::Quote === $this->kind && null !== $this->dueDate && $this->dueDate < $today
			&& in_array( $this->workflow, [ Workflow::Sent, Workflow::Expired ], true );
	}

	/** What was paid or credited so far, less what was given back. Needs the entries. */
	public function paid(): int {
		return Standing::of( $this->kind, $this->entries )->covered();
	}

	/** What is left to pay; of a credit note, what is left of it. Never negative. */
	public function open(): int {
		return Workflow::Sent === $this->workflow ? $this->kind->sign() * $this->balance : 0;
	}

	/** Whether anything pays it, or is not asked for any more. */
	public function hasPayments(): bool {
		return $this->kind->hasBalance() && Workflow::Sent === $this->workflow && $this->open() !== $this->total;
	}
}
