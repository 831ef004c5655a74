<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/**
 * One line of a document as a person writes it (contract/schemas/line-input.json), checked.
 */
final class LineInput {

	private const DESCRIPTION_LENGTH = 2000;

	public function __construct(
		public readonly string $description,
		public readonly Quantity $quantity,
		public readonly int $unitPrice,
		public readonly Discount $discount,
		public readonly TaxRate $tax,
	) {
	}

	/**
	 * @param mixed  $rows What came in as `lines`.
	 * @return list<self>
	 * @throws InvalidInput `too_many_lines`, or what one of the lines is refused for.
	 */
	public static function listOf( mixed $rows, string $field = 'lines' ): array {
		if ( ! is_array( $rows ) || ! array_is_list( $rows ) ) {
			throw InvalidInput::at( $field, 'invalid_input' );
		}
		if ( count( $rows ) > TotalsCalculator::MAX_LINES ) {
			throw InvalidInput::at( $field, 'too_many_lines' );
		}
		$lines = [];
		foreach ( $rows as $position => $row ) {
			if ( ! is_array( $row ) ) {
				throw InvalidInput::at( $field . '.' . $position, 'invalid_input' );
			}
			$lines[] = self::fromArray( $row, $field . '.' . $position . '.' );
		}
		return $lines;
	}

	/**
	 * @param array<string, mixed> $row  Discount and tax may be left out.
	 * @param string               $path Prefix of the fields, such as `lines.2.`.
	 * @throws InvalidInput With the field that is wrong.
	 */
	public static function fromArray( array $row, string $path = '' ): self {
		return new self(
			Text::required( $row['description'] ?? '', self::DESCRIPTION_LENGTH, $path . 'description' ),
			Quantity::of( $row['quantity'] ?? null, $path . 'quantity' ),
			MinorUnits::of( $row['unit_price'] ?? null, $path . 'unit_price' ),
			Discount::fromArray( $row, $path ),
			TaxRate::of( $row['tax_rate'] ?? 0, $row['tax_name'] ?? '', $path ),
		);
	}

	/** @return array{description: string, quantity: int, unit_price: int, discount_kind: string, discount_value: int, tax_rate: int, tax_name: string} */
	public function toArray(): array {
		return [
			'description'    => $this->description,
			'quantity'       => $this->quantity->tenThousandths,
			'unit_price'     => $this->unitPrice,
			'discount_kind'  => $this->discount->kind->value,
			'discount_value' => $this->discount->value,
			'tax_rate'       => $this->tax->rate,
			'tax_name'       => $this->tax->name,
		];
	}
}
