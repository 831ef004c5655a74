<?php
declare( strict_types=1 );

namespace Coffer\Domain\Search;

defined( 'ABSPATH' ) || exit;

/** Where a word stands that people look for. The first three are of customers, the others of documents. */
enum SearchField: string {

	case Name      = 'name';
	case Email     = 'email';
	case Phone     = 'phone';
	case Number    = 'number';
	case Reference = 'reference';
}
