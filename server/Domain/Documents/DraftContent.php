<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\LanguageCode;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\Money\Discount;
use Coffer\Domain\Money\DocumentTotals;
use Coffer\Domain\Money\LineInput;
use Coffer\Domain\Money\TaxMode;
use Coffer\Domain\Money\TotalsCalculator;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/** What a person writes in a draft, checked and counted. */
final class DraftContent {

	private const TEXT_LENGTH      = 5000;
	private const REFERENCE_LENGTH = 190;

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

	/**
	 * @param array<string, mixed> $input contract/schemas/document-input.json.
	 * @throws InvalidInput With the field that is wrong. Whether the customer exists is not looked at here.
	 */
	public static function fromInput( array $input ): self {
		$tax_mode = TaxMode::of( $input['tax_mode'] ?? TaxMode::Exclusive->value );
		$discount = Discount::fromArray( $input );
		$issue    = CalendarDate::of( $input['issue_date'] ?? null, 'issue_date' );
		$due      = CalendarDate::of( $input['due_date'] ?? null, 'due_date' );
		if ( null !== $issue && null !== $due && $due < $issue ) {
			throw InvalidInput::at( 'due_date', 'due_before_issue' );
		}
		$currency = is_string( $input['currency'] ?? null ) ? $input['currency'] : '';
		$lines    = LineInput::listOf( $input['lines'] ?? null );
		return new self(
			kind: self::kind( $input['kind'] ?? null ),
			customerId: self::customerId( $input['customer_id'] ?? null ),
			currency: Currency::fromCode( $currency )->code,
			taxMode: $tax_mode,
			discount: $discount,
			issueDate: $issue,
			dueDate: $due,
			terms: Text::block( $input['terms'] ?? '', self::TEXT_LENGTH, 'terms' ),
			memo: Text::block( $input['memo'] ?? '', self::TEXT_LENGTH, 'memo' ),
			privateNote: isset( $input['private_note'] ) ? Text::block( $input['private_note'], self::TEXT_LENGTH, 'private_note' ) : null,
			reference: Text::line( $input['reference'] ?? '', self::REFERENCE_LENGTH, 'reference' ),
			language: LanguageCode::of( $input['language'] ?? null, 'language' ),
			lines: $lines,
			totals: TotalsCalculator::calculate( $lines, $tax_mode, $discount ),
		);
	}

	private static function kind( mixed $value ): DocumentKind {
		$kind = is_string( $value ) ? DocumentKind::tryFrom( $value ) : null;
		if ( null === $kind || DocumentKind::CreditNote === $kind ) {
			throw InvalidInput::at( 'kind', 'invalid_input' );
		}
		return $kind;
	}

	private static function customerId( mixed $value ): ?int {
		if ( null !== $value && ( ! is_int( $value ) || $value < 1 ) ) {
			throw InvalidInput::at( 'customer_id', 'customer_unknown' );
		}
		return $value;
	}
}
