<?php
declare( strict_types=1 );

namespace Coffer\Domain\Gateways;

defined( 'ABSPATH' ) || exit;

/** The ways to pay that this site has. */
interface Gateways {

	public function find( string $id ): ?Gateway;

	/**
	 * Those that can take the charge, the preferred one first.
	 *
	 * @return list<Gateway>
	 */
	public function offered( Charge $charge, string $source, string $reference ): array;
}
