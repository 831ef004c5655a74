<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Documents\DocumentQuery;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;

defined( 'ABSPATH' ) || exit;

/** The states by which people ask for documents, as the list knows them. Tests are in none of them. */
final class FoundDocuments {

	public const STATES = [ 'draft', 'open', 'overdue', 'paid', 'disputed', 'void' ];

	/**
	 * @param string|null $kind  Value of DocumentKind; null: all.
	 * @param string|null $state One of STATES; null: whatever it is.
	 */
	public static function query( string $search, ?string $kind, ?string $state, ?int $customer_id, bool $may_email, int $limit ): DocumentQuery {
		$is_money = in_array( $state, [ 'open', 'overdue', 'paid' ], true );
		return new DocumentQuery(
			kind: null === $kind ? ( $is_money ? [ 'invoice' ] : [] ) : [ $kind ],
			workflow: match ( $state ) {
				'draft', 'void'                => [ $state ],
				'open', 'overdue', 'paid', 'disputed' => [ Workflow::Sent->value ],
				default                        => [],
			},
			paymentStatus: match ( $state ) {
				'open'  => array_map( static fn ( PaymentStatus $status ): string => $status->value, [ PaymentStatus::Unpaid, PaymentStatus::Partial, PaymentStatus::Processing ] ),
				'paid'  => [ PaymentStatus::Paid->value ],
				default => [],
			},
			overdue: 'overdue' === $state ? true : null,
			customerId: $customer_id,
			search: $search,
			mayEmail: $may_email && '' !== $search,
			disputed: 'disputed' === $state ? true : null,
			test: false,
			orderby: in_array( $state, [ 'open', 'overdue' ], true ) ? 'due_date' : 'updated_at',
			order: in_array( $state, [ 'open', 'overdue' ], true ) ? 'asc' : 'desc',
			perPage: $limit,
		);
	}
}
