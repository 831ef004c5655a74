<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

use Coffer\Domain\Page;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Reading who may see Money. */
final class StaffList {

	public function __construct( private readonly Staff $staff ) {
	}

	/**
	 * @return Page<StaffMember>
	 * @throws Refused `role_may_not`.
	 */
	public function list( Actor $actor, string $search, int $page, int $per_page ): Page {
		Access::require( $actor, 'coffer_view' );
		return $this->staff->search( $search, $page, $per_page );
	}
}
