<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Money\Exact;
use Coffer\Domain\Money\MinorUnits;
use Coffer\Domain\Money\TaxMode;
use Coffer\Domain\Money\TaxTotal;
use Coffer\Domain\Money\TotalsCalculator;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Makes a draft credit note from an invoice: of all of it, of some lines, or of an amount. */
final class CreditDocument {

	public function __construct(
		private readonly DocumentChange $change,
		private readonly DocumentRepository $documents,
		private readonly ActivityRepository $activity,
		private readonly StoredWording $wording,
	) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/credit-input.json.
	 * @return Document The draft credit note, linked with the invoice.
	 * @throws InvalidInput|Refused `credit_exceeds_invoice`, among others.
	 */
	public function credit( Actor $actor, int $id, int $expected_version, string $idempotency_key, array $input ): Document {
		$request = (string) json_encode( $input );
		return $this->change->run( 'credit', $actor, $id, $expected_version, $idempotency_key, $request, fn ( Document $invoice, int $now ): int => $this->draft( $invoice, $input, $actor, $now ) );
	}

	/**
	 * The same inside the transaction of another use case.
	 *
	 * @param array<string, mixed> $input
	 * @return int Its id.
	 * @throws InvalidInput|Refused
	 */
	public function draft( Document $invoice, array $input, Actor $actor, int $now ): int {
		$content = DraftContent::fromInput( [
			...DraftContent::inputOf( $invoice ),
			'kind'          => DocumentKind::CreditNote->value,
			'issue_date'    => null,
			'due_date'      => null,
			'terms'         => '',
			'memo'          => '',
			'reference'     => (string) $invoice->number,
			'deposit'       => null,
			'part_payments' => false,
			...$this->what( $invoice, $input ),
		] );
		if ( $content->totals->total > Creditable::of( $invoice, $this->documents->madeFrom( $invoice->id ) ) ) {
			throw new Refused( 'credit_exceeds_invoice' );
		}
		$id = $this->documents->insertDraft( $content, $invoice->customerName, $now );
		$this->documents->setOrigin( $id, $invoice->id );
		$this->activity->append( 'document_created', $actor, $now, $id, $invoice->customerId );
		$this->activity->append( 'credit_noted', $actor, $now, $invoice->id, $invoice->customerId );
		return $id;
	}

	/**
	 * @param array<string, mixed> $input
	 * @return array<string, mixed> Fields of contract/schemas/document-input.json.
	 */
	private function what( Document $invoice, array $input ): array {
		return match ( $input['mode'] ?? null ) {
			'whole'  => [],
			'lines'  => self::someLines( $invoice, $input['lines'] ?? [] ),
			'amount' => $this->anAmount( $invoice, MinorUnits::positive( $input['amount'] ?? null, 'amount' ) ),
			default  => throw InvalidInput::at( 'mode', 'invalid_input' ),
		};
	}

	/**
	 * @param array<mixed> $chosen
	 * @return array<string, mixed>
	 */
	private static function someLines( Document $invoice, array $chosen ): array {
		$lines = [];
		$seen  = [];
		foreach ( array_values( $chosen ) as $place => $choice ) {
			$position = $choice['position'] ?? -1;
			$line     = $invoice->lines[ $position ] ?? null;
			// The same line twice could come to more of it than there is.
			if ( null === $line || in_array( $position, $seen, true ) ) {
				throw InvalidInput::at( "lines.$place.position", 'invalid_input' );
			}
			$seen[]   = $position;
			$quantity = $choice['quantity'] ?? null;
			if ( ! is_int( $quantity ) || $quantity < 1 || $quantity > abs( $line->input->quantity->tenThousandths ) ) {
				throw InvalidInput::at( "lines.$place.quantity", 'invalid_quantity' );
			}
			$whole                   = $line->input->toArray();
			$whole['quantity']       = $line->input->quantity->tenThousandths < 0 ? -$quantity : $quantity;
			$whole['discount_value'] = 'amount' === $whole['discount_kind']
				? (int) Exact::share( $whole['discount_value'], $quantity, abs( $line->input->quantity->tenThousandths ) )
				: $whole['discount_value'];
			$lines[]                 = $whole;
		}
		if ( [] === $lines ) {
			throw InvalidInput::at( 'lines', 'invalid_input' );
		}
		return [ 'lines' => $lines, ...self::shareOfDiscount( $invoice, $lines ) ];
	}

	/**
	 * A discount of an amount on the whole invoice counts for a part of it in proportion.
	 *
	 * @param list<array<string, mixed>> $lines
	 * @return array<string, mixed>
	 */
	private static function shareOfDiscount( Document $invoice, array $lines ): array {
		$subtotal = $invoice->totals->subtotal ?? 0;
		if ( 'amount' !== $invoice->discount->kind->value || $subtotal <= 0 ) {
			return [];
		}
		$part = TotalsCalculator::fromArray( [ 'lines' => $lines, 'tax_mode' => $invoice->taxMode->value ] )->subtotal;
		return [ 'discount_value' => (int) Exact::share( $invoice->discount->value, min( max( 0, $part ), $subtotal ), $subtotal ) ];
	}

	/**
	 * The amount with its tax, spread over the taxes of the invoice as the invoice itself is.
	 *
	 * @return array<string, mixed>
	 */
	private function anAmount( Document $invoice, int $amount ): array {
		$taxes = $invoice->totals->taxes ?? [];
		if ( $amount > $invoice->total || [] === $taxes ) {
			throw new Refused( 'credit_exceeds_invoice' );
		}
		$shares = Exact::spread( $amount, array_map( static fn ( TaxTotal $tax ): int => $tax->base + $tax->amount, $taxes ) );
		$lines  = [];
		foreach ( $taxes as $position => $tax ) {
			if ( 0 !== $shares[ $position ] ) {
				$lines[] = [
					'description' => $this->wording->creditFor( $invoice ),
					'quantity'    => 10_000,
					'unit_price'  => $shares[ $position ],
					'tax_rate'    => $tax->rate,
					'tax_name'    => $tax->name,
				];
			}
		}
		return [ 'tax_mode' => TaxMode::Inclusive->value, 'discount_kind' => 'none', 'discount_value' => 0, 'lines' => $lines ];
	}
}
