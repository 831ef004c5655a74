<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Documents\DocumentQuery;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Receivables\Ageing;

defined( 'ABSPATH' ) || exit;

/** The states by which people ask for documents, as the list knows them. Tests are in none of them. */
final class FoundDocuments {

	public const STATES = [ 'draft', 'open', 'overdue', 'paid', 'disputed', 'void' ];

	/**
	 * @param string|null $kind  Value of DocumentKind; null: all.
	 * @param string|null $state One of STATES; null: whatever it is.
	 */
	public static function query( string $search, ?string $kind, ?string $state, ?int $customer_id, bool $may_email, int $limit, ?string $currency = null ): DocumentQuery {
		$is_money = in_array( $state, [ 'open', 'overdue', 'paid' ], true );
		return new DocumentQuery(
			kind: null === $kind ? ( $is_money ? [ 'invoice' ] : [] ) : [ $kind ],
			workflow: match ( $state ) {
				'draft', 'void'                => [ $state ],
				'open', 'overdue', 'paid', 'disputed' => [ Workflow::Sent->value ],
				default                        => [],
			},
			paymentStatus: match ( $state ) {
				'paid'  => [ PaymentStatus::Paid->value ],
				default => [],
			},
			overdue: 'overdue' === $state ? true : null,
			currency: null === $currency ? [] : [ $currency ],
			customerId: $customer_id,
			search: $search,
			mayEmail: $may_email && '' !== $search,
			disputed: 'disputed' === $state ? true : null,
			// However late: what was written off or credited is not paid, and nothing of it is open.
			due: 'open' === $state && in_array( $kind, [ null, 'invoice' ], true ) ? array_column( Ageing::cases(), 'value' ) : [],
			test: false,
			lapsed: 'open' === $state ? false : null,
			orderby: in_array( $state, [ 'open', 'overdue' ], true ) ? 'due_date' : 'updated_at',
			order: in_array( $state, [ 'open', 'overdue' ], true ) ? 'asc' : 'desc',
			perPage: $limit,
		);
	}
}
