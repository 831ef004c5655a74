<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

use Coffer\Domain\Page;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Reading customers. */
final class CustomerList {

	public function __construct( private readonly CustomerRepository $customers ) {
	}

	/**
	 * @return Page<Customer>
	 * @throws Refused `role_may_not`.
	 */
	public function list( Actor $actor, CustomerQuery $query ): Page {
		Access::require( $actor, 'coffer_view' );
		if ( $query->mayEmail ) {
			Access::require( $actor, 'coffer_manage_customers' );
		}
		return $this->customers->search( $query );
	}

	/** @throws Refused `role_may_not` or `not_found`. */
	public function get( Actor $actor, int $id ): Customer {
		Access::require( $actor, 'coffer_view' );
		return $this->customers->find( $id ) ?? throw new Refused( 'not_found' );
	}
}
