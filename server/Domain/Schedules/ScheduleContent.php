<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\DraftContent;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Money\LineInput;

defined( 'ABSPATH' ) || exit;

/**
 * What each invoice of a schedule says. Kept as it was written, so that a schedule can be read when it cannot make
 * invoices any more, because its currency is gone for example.
 */
final class ScheduleContent {

	/** @param array<string, mixed> $written contract/schemas/schedule-content.json, with the private note. */
	private function __construct( private readonly array $written, public readonly string $currency, public readonly int $total ) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/document-input.json. Customer and dates are not looked at.
	 * @param self|null            $kept  Whose private note stays when the input has none.
	 * @throws InvalidInput With the field inside of the content, after `content.`.
	 */
	public static function fromInput( array $input, ?self $kept = null ): self {
		if ( DocumentKind::Invoice->value !== ( $input['kind'] ?? null ) ) {
			throw InvalidInput::at( 'content.kind', 'schedule_not_invoice' );
		}
		try {
			$draft = DraftContent::fromInput( [ ...$input, 'customer_id' => null, 'issue_date' => null, 'due_date' => null ] );
		} catch ( InvalidInput $refusal ) {
			throw new InvalidInput( 'content.' . $refusal->field(), $refusal->errorCode(), $refusal->getMessage() );
		}
		if ( [] === $draft->lines ) {
			throw InvalidInput::at( 'content.lines', 'schedule_lines_missing' );
		}
		if ( ( $draft->deposit ?? 0 ) > $draft->totals->total ) {
			throw InvalidInput::at( 'content.deposit', 'deposit_exceeds_total' );
		}
		return new self( self::writtenOf( $draft, $kept ), $draft->currency, $draft->totals->total );
	}

	/** @param array<string, mixed> $written As toArray() gave it. */
	public static function stored( array $written, string $currency, int $total ): self {
		return new self( $written, $currency, $total );
	}

	/**
	 * The draft for a day.
	 *
	 * @throws InvalidInput When it can no longer be used.
	 */
	public function draft( int $customer_id, string $day, int $due_days ): DraftContent {
		return DraftContent::fromInput(
			[
				...$this->written,
				'kind'        => DocumentKind::Invoice->value,
				'customer_id' => $customer_id,
				'issue_date'  => $day,
				'due_date'    => CalendarDate::after( $day, $due_days ),
			]
		);
	}

	/** @return array<string, mixed> contract/schemas/schedule-content.json, with the private note. */
	public function toArray(): array {
		return $this->written;
	}

	/** @return array<string, mixed> */
	private static function writtenOf( DraftContent $draft, ?self $kept ): array {
		return [
			'currency'       => $draft->currency,
			'tax_mode'       => $draft->taxMode->value,
			'discount_kind'  => $draft->discount->kind->value,
			'discount_value' => $draft->discount->value,
			'reference'      => $draft->reference,
			'terms'          => $draft->terms,
			'memo'           => $draft->memo,
			'private_note'   => $draft->privateNote ?? $kept?->written['private_note'] ?? '',
			'language'       => $draft->language,
			'deposit'        => $draft->deposit,
			'part_payments'  => $draft->partPayments,
			'is_test'        => $draft->isTest ?? $kept?->written['is_test'] ?? false,
			'lines'          => array_map( static fn ( LineInput $line ): array => $line->toArray(), $draft->lines ),
		];
	}
}
