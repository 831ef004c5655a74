<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/**
 * The arithmetic of EN 16931: lines rounded one by one, tax rounded once per rate and name. Rounds half away from zero.
 * Twin of src/lib/money/totals.ts; both pass contract/vectors/totals.json.
 */
final class TotalsCalculator {

	/** So that no sum of lines leaves 64 bits, in whatever order they come. */
	public const MAX_LINES = 500;

	/**
	 * @param array<string, mixed> $document With `lines`, and `tax_mode`, `discount_kind`, `discount_value` where they are not the default.
	 * @throws InvalidInput With the field that is wrong.
	 */
	public static function fromArray( array $document ): DocumentTotals {
		$mode     = TaxMode::of( $document['tax_mode'] ?? 'exclusive' );
		$discount = Discount::fromArray( $document );
		return self::calculate( LineInput::listOf( $document['lines'] ?? null ), $mode, $discount );
	}

	/**
	 * @param list<LineInput> $lines None gives zeros.
	 * @throws InvalidInput `amount_out_of_range`, `invalid_discount` or `too_many_lines`.
	 */
	public static function calculate( array $lines, TaxMode $mode, Discount $discount ): DocumentTotals {
		if ( count( $lines ) > self::MAX_LINES ) {
			throw InvalidInput::at( 'lines', 'too_many_lines' );
		}
		$line_totals = [];
		$rates       = [];
		$weights     = [];
		foreach ( $lines as $position => $line ) {
			$totals              = self::line( $line, 'lines.' . $position );
			$line_totals[]       = $totals;
			$group               = $line->tax->rate . ' ' . $line->tax->name;
			$rates[ $group ]   ??= $line->tax;
			$weights[ $group ]   = ( $weights[ $group ] ?? 0 ) + $totals->amount;
		}
		$weights  = array_map( static fn ( int $weight ): int => MinorUnits::within( $weight, 'lines' ), array_values( $weights ) );
		$subtotal = MinorUnits::within( array_sum( $weights ), 'lines' );
		$off      = $discount->from( $subtotal, 'discount_value' );
		$shares   = Exact::spread( $off, $weights );
		$taxes    = [];
		foreach ( array_values( $rates ) as $position => $rate ) {
			$taxes[] = self::tax( $rate, $weights[ $position ] - $shares[ $position ], $mode );
		}
		$tax_total = MinorUnits::within( array_sum( array_map( static fn ( TaxTotal $tax ): int => $tax->amount, $taxes ) ), 'lines' );
		$total     = $subtotal - $off + ( TaxMode::Exclusive === $mode ? $tax_total : 0 );
		return new DocumentTotals( $line_totals, $subtotal, $off, $taxes, $tax_total, MinorUnits::within( $total, 'lines' ) );
	}

	private static function line( LineInput $line, string $field ): LineTotals {
		$before = MinorUnits::within( $line->quantity->times( $line->unitPrice ), $field );
		$off    = $line->discount->from( $before, $field . '.discount_value' );
		return new LineTotals( $before, $off, $before - $off );
	}

	/** @param int $amount Of the group after the document discount; with tax in an inclusive document. */
	private static function tax( TaxRate $rate, int $amount, TaxMode $mode ): TaxTotal {
		if ( TaxMode::Inclusive === $mode ) {
			$tax = $rate->within( $amount );
			return new TaxTotal( $rate->rate, $rate->name, $amount - $tax, $tax );
		}
		return new TaxTotal( $rate->rate, $rate->name, $amount, $rate->on( $amount ) );
	}
}
