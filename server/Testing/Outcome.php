<?php
declare( strict_types=1 );

namespace Coffer\Testing;

defined( 'ABSPATH' ) || exit;

/** What a check found. */
enum Outcome: string {

	case Kept   = 'kept';
	case Broken = 'broken';

	/** It could not be tried: the bench or the gateway says that there is no such thing. */
	case Skipped = 'skipped';
}
