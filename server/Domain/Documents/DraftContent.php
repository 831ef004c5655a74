<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\LanguageCode;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\Money\Discount;
use Coffer\Domain\Money\DocumentTotals;
use Coffer\Domain\Money\LineInput;
use Coffer\Domain\Money\MinorUnits;
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
	 * @param int|null        $deposit     Minor units, more than 0. May be more than the total until it is sent.
	 * @param bool|null       $isTest      Null: leave it as it is.
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
		public readonly ?int $deposit = null,
		public readonly bool $partPayments = false,
		public readonly ?bool $isTest = null,
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
		$totals   = TotalsCalculator::calculate( $lines, $tax_mode, $discount );
		if ( $totals->total < 0 ) {
			throw InvalidInput::at( 'lines', 'negative_total' );
		}
		$kind = self::kind( $input['kind'] ?? null );
		return new self(
			kind: $kind,
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
			totals: $totals,
			deposit: self::deposit( $input['deposit'] ?? null, $kind ),
			partPayments: self::partPayments( $input['part_payments'] ?? false, $kind ),
			isTest: self::isTest( $input['is_test'] ?? null ),
		);
	}

	/** The same for another customer, such as the one into whom the first was merged. */
	public function withCustomer( int $customer_id ): self {
		return new self( ...[ ...get_object_vars( $this ), 'customerId' => $customer_id ] );
	}

	/**
	 * What a person would have to write to get the same document again.
	 *
	 * @return array<string, mixed> contract/schemas/document-input.json, without the private note.
	 */
	public static function inputOf( Document $document ): array {
		return [
			'kind'           => $document->kind->value,
			'customer_id'    => $document->customerId,
			'currency'       => $document->currency,
			'tax_mode'       => $document->taxMode->value,
			'discount_kind'  => $document->discount->kind->value,
			'discount_value' => $document->discount->value,
			'issue_date'     => $document->issueDate,
			'due_date'       => $document->dueDate,
			'terms'          => $document->terms,
			'memo'           => $document->memo,
			'reference'      => $document->reference,
			'language'       => $document->language,
			'deposit'        => $document->deposit,
			'part_payments'  => $document->partPayments,
			'is_test'        => $document->isTest,
			'lines'          => array_map( static fn ( DocumentLine $line ): array => $line->input->toArray(), $document->lines ),
		];
	}

	private static function kind( mixed $value ): DocumentKind {
		$kind = is_string( $value ) ? DocumentKind::tryFrom( $value ) : null;
		if ( null === $kind ) {
			throw InvalidInput::at( 'kind', 'invalid_input' );
		}
		return $kind;
	}

	/** Nobody pays a credit note. */
	private static function deposit( mixed $value, DocumentKind $kind ): ?int {
		if ( null === $value ) {
			return null;
		}
		return DocumentKind::CreditNote === $kind ? throw InvalidInput::at( 'deposit', 'invalid_input' ) : MinorUnits::positive( $value, 'deposit' );
	}

	private static function partPayments( mixed $value, DocumentKind $kind ): bool {
		if ( ! is_bool( $value ) || ( $value && DocumentKind::CreditNote === $kind ) ) {
			throw InvalidInput::at( 'part_payments', 'invalid_input' );
		}
		return $value;
	}

	private static function isTest( mixed $value ): ?bool {
		if ( null !== $value && ! is_bool( $value ) ) {
			throw InvalidInput::at( 'is_test', 'invalid_input' );
		}
		return $value;
	}

	private static function customerId( mixed $value ): ?int {
		if ( null !== $value && ( ! is_int( $value ) || $value < 1 ) ) {
			throw InvalidInput::at( 'customer_id', 'customer_unknown' );
		}
		return $value;
	}
}
