<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Users of the site for whom a customer record can be: only to choose from, never a list of all. */
final class FindUsers {

	private const AT_MOST    = 20;
	private const AT_LEAST   = 2;

	public function __construct( private readonly SiteUsers $users, private readonly CustomerRepository $customers ) {
	}

	/**
	 * @return list<array{id: int, name: string, email: string, customer: ?string}> With the customer who each is already.
	 * @throws Refused `role_may_not`.
	 */
	public function search( Actor $actor, string $text ): array {
		Access::require( $actor, 'coffer_manage_customers' );
		$text = trim( $text );
		if ( strlen( $text ) < self::AT_LEAST ) {
			return [];
		}
		$users = $this->users->search( $text, self::AT_MOST );
		$known = $this->customers->namesOfUsers( array_column( $users, 'id' ) );
		return array_map( static fn ( array $user ): array => [ ...$user, 'customer' => $known[ $user['id'] ] ?? null ], $users );
	}
}
