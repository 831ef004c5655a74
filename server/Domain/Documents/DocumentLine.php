<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Money\LineInput;

defined( 'ABSPATH' ) || exit;

/** One line of a document, with what it comes to. */
final class DocumentLine {

	/** @param int $amount After the line's discount, as the document counts. Minor units. */
	public function __construct( public readonly LineInput $input, public readonly int $amount ) {
	}

	/** @return array{description: string, quantity: int, unit_price: int, discount_kind: string, discount_value: int, tax_name: string, tax_rate: int, amount: int} As contract/schemas/line.json. */
	public function toArray(): array {
		return [ ...$this->input->toArray(), 'amount' => $this->amount ];
	}
}
