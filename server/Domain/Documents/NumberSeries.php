<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

defined( 'ABSPATH' ) || exit;

interface NumberSeries {

	/** Takes the next number, inside the transaction of whoever uses it: undone with it, so that no gap stays. */
	public function take( DocumentKind $kind, int $year ): DocumentNumber;
}
