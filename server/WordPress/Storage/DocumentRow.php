<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Documents\Decision;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\DocumentLine;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Ledger\LedgerEntry;
use Coffer\Domain\Money\Discount;
use Coffer\Domain\Money\DocumentTotals;
use Coffer\Domain\Money\LineInput;
use Coffer\Domain\Money\LineTotals;
use Coffer\Domain\Money\TaxMode;
use Coffer\Domain\Money\TotalsCalculator;

defined( 'ABSPATH' ) || exit;

/**
 * A row of the table of documents, with the columns of its default link beside it.
 *
 * @phpstan-import-type ShownToCustomer from Document
 */
final class DocumentRow {

	/** @param array<string, string|null> $columns */
	public function __construct( private readonly array $columns ) {
	}

	public function id(): int {
		return (int) $this->columns['id'];
	}

	public function isDraft(): bool {
		return Workflow::Draft === $this->workflow();
	}

	public function hasLedger(): bool {
		return ! $this->isDraft() && $this->kind()->hasBalance();
	}

	/** As a list gives it: without lines, entries and long texts. */
	public function summary(): Document {
		return new Document( ...$this->fields() );
	}

	/**
	 * @param list<array<string, mixed>> $lines   Rows of the table of lines.
	 * @param list<LedgerEntry>          $entries Oldest first.
	 */
	public function whole( array $lines, array $entries ): Document {
		$inputs = array_map( static fn ( array $line ): LineInput => LineInput::fromArray( self::typed( $line ) ), $lines );
		$totals = TotalsCalculator::calculate( $inputs, $this->taxMode(), $this->discount() );
		return new Document(
			...$this->fields(),
			terms: (string) $this->columns['terms'],
			memo: (string) $this->columns['memo'],
			privateNote: (string) $this->columns['private_note'],
			lines: self::withAmounts( $inputs, $totals ),
			totals: $totals,
			entries: $entries,
			snapshot: $this->snapshot(),
		);
	}

	/**
	 * The lines that the customer was shown, once there are any: they are all that a sent document has, and reading them
	 * here saves a query on every customer's page.
	 *
	 * @return list<array<string, mixed>>|null
	 */
	public function sentLines(): ?array {
		return $this->snapshot()['lines'] ?? null;
	}

	/** @return ShownToCustomer|null */
	private function snapshot(): ?array {
		$json = $this->columns['snapshot'] ?? null;
		return null === $json ? null : json_decode( $json, true, 16, JSON_THROW_ON_ERROR );
	}

	/** @return array<string, mixed> Named arguments of Document. */
	private function fields(): array {
		$row = $this->columns;
		return [
			'id'            => $this->id(),
			'kind'          => $this->kind(),
			'number'        => $row['number'],
			'customerId'    => self::number( $row['customer_id'] ),
			'customerName'  => (string) $row['customer_name'],
			'workflow'      => $this->workflow(),
			'paymentStatus' => PaymentStatus::from( (string) $row['payment_status'] ),
			'currency'      => (string) $row['currency'],
			'total'         => (int) $row['total'],
			'balance'       => (int) $row['balance'],
			'lineCount'     => (int) $row['line_count'],
			'issueDate'     => $row['issue_date'],
			'dueDate'       => $row['due_date'],
			'reference'     => (string) $row['reference'],
			'language'      => $row['language'],
			'disputed'      => '1' === (string) $row['disputed'],
			'byHand'        => '1' === (string) $row['by_hand'],
			'lastSeenAt'    => self::number( $row['last_seen_at'] ),
			'version'       => (int) $row['version'],
			'createdAt'     => (int) $row['created_at'],
			'updatedAt'     => (int) $row['updated_at'],
			'sentAt'        => self::number( $row['sent_at'] ),
			'taxMode'       => $this->taxMode(),
			'discount'      => $this->discount(),
			'captured'      => (int) $row['captured'],
			'writtenOff'    => '1' === (string) $row['written_off'],
			'originId'      => self::number( $row['origin_id'] ),
			'convertedId'   => self::number( $row['converted_id'] ),
			'defaultLink'   => WpdbPortalLinkRepository::fromRow( $row, true ),
			'deposit'       => self::number( $row['deposit'] ),
			'partPayments'  => '1' === (string) $row['part_payments'],
			'isTest'        => '1' === (string) $row['is_test'],
			'decision'      => ! isset( $row['decided_at'] ) ? null : new Decision( (string) $row['decided_by'], (int) $row['decided_at'], '1' === (string) $row['decided_online'] ),
		];
	}

	private function kind(): DocumentKind {
		return DocumentKind::from( (string) $this->columns['kind'] );
	}

	private function workflow(): Workflow {
		return Workflow::from( (string) $this->columns['workflow'] );
	}

	private function taxMode(): TaxMode {
		return TaxMode::from( (string) $this->columns['tax_mode'] );
	}

	private function discount(): Discount {
		return Discount::fromArray( [
			'discount_kind'  => $this->columns['discount_kind'],
			'discount_value' => (int) $this->columns['discount_value'],
		] );
	}

	/**
	 * A database gives text for every column.
	 *
	 * @param array<string, mixed> $line
	 * @return array<string, mixed>
	 */
	private static function typed( array $line ): array {
		foreach ( [ 'quantity', 'unit_price', 'discount_value', 'tax_rate' ] as $name ) {
			$line[ $name ] = (int) $line[ $name ];
		}
		return $line;
	}

	/**
	 * @param list<LineInput> $lines
	 * @return list<DocumentLine>
	 */
	private static function withAmounts( array $lines, DocumentTotals $totals ): array {
		return array_map( static fn ( LineInput $line, LineTotals $sums ): DocumentLine => new DocumentLine( $line, $sums->amount ), $lines, $totals->lines );
	}

	private static function number( ?string $value ): ?int {
		return null === $value ? null : (int) $value;
	}
}
