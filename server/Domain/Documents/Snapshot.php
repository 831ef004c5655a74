<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Money\LineTotals;

defined( 'ABSPATH' ) || exit;

/** What the customer is shown, written down when a document is sent, so that later changes elsewhere do not reach it. */
final class Snapshot {

	/** Of the shape below, for whoever reads old ones later. */
	public const FORMAT = 2;

	/**
	 * @param Document $document A draft, whole.
	 * @param array{name: string, email: string, address: string, tax_id: string} $seller
	 * @return array<string, mixed> See the type ShownToCustomer at Document.
	 */
	public static function of( Document $document, Customer $customer, array $seller ): array {
		$totals = $document->totals?->toArray() ?? [ 'lines' => [] ];
		unset( $totals['lines'] );
		return [
			'format'        => self::FORMAT,
			'seller'        => $seller,
			'customer'      => [
				'name'     => $customer->name,
				'email'    => $customer->email,
				'address'  => $customer->address->toArray(),
				'tax_id'   => $customer->taxId,
				'language' => $customer->language,
			],
			'language'      => $document->language ?? $customer->language,
			'lines'         => array_map(
				static fn ( DocumentLine $line, LineTotals $sums ): array => [ ...$line->input->toArray(), ...$sums->toArray() ],
				$document->lines,
				$document->totals?->lines ?? []
			),
			'totals'        => $totals,
			'terms'         => $document->terms,
			'memo'          => $document->memo,
			'reference'     => $document->reference,
			'deposit'       => $document->deposit,
			'part_payments' => $document->partPayments,
		];
	}
}
