<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

defined( 'ABSPATH' ) || exit;

/** The users of the site, one of whom a customer may be. */
interface SiteUsers {

	/** As the site shows it; null when there is no such user. */
	public function name( int $id ): ?string;

	/**
	 * By a part of name or address.
	 *
	 * @return list<array{id: int, name: string, email: string}> By name.
	 */
	public function search( string $text, int $limit ): array;
}
