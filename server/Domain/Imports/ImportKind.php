<?php
declare( strict_types=1 );

namespace Coffer\Domain\Imports;

defined( 'ABSPATH' ) || exit;

/** What a file holds. */
enum ImportKind: string {

	case Customers = 'customers';
	case Documents = 'documents';
}
