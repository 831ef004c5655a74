<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

use Coffer\Domain\Page;

defined( 'ABSPATH' ) || exit;

/** Who works on this site. Names only: nobody learns an address here. */
interface Staff {

	/** Null for whoever may not see Money. */
	public function find( int $id ): ?StaffMember;

	/** With what they may do now; null when there is no such account any more. */
	public function actor( int $id ): ?Actor;

	/**
	 * Who may see Money, by name.
	 *
	 * @param string $search Part of a name; empty for all.
	 * @return Page<StaffMember>
	 */
	public function search( string $search, int $page, int $per_page ): Page;

	/**
	 * @param list<int> $ids
	 * @return array<int, string> Names of accounts, also of those that may no longer see Money; without those that are gone.
	 */
	public function names( array $ids ): array;
}
