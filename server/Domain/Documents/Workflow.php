<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

defined( 'ABSPATH' ) || exit;

/** Where a document stands with people. */
enum Workflow: string {

	case Draft    = 'draft';
	case Sent     = 'sent';
	case Accepted = 'accepted';
	case Declined = 'declined';
	case Expired  = 'expired';
	case Void     = 'void';
}
