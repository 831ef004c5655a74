<?php
declare( strict_types=1 );

namespace Coffer\Domain\Samples;

use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** All samples with every row of theirs, or nothing. No event tells of it: samples were never books. */
final class RemoveSamples {

	public function __construct( private readonly SampleRepository $samples, private readonly Transaction $transaction ) {
	}

	/**
	 * @return int How many stay, as ordinary customers, because there is something real with them.
	 * @throws Refused `role_may_not`.
	 */
	public function remove( Actor $actor ): int {
		Access::require( $actor, 'coffer_manage' );
		return $this->transaction->run( function (): int {
			$all = $this->samples->lock();
			if ( [] === $all ) {
				return 0;
			}
			$this->samples->lockAll( $all );
			$kept    = $this->samples->mixed( $all );
			$removed = array_values( array_diff( $all, $kept ) );
			if ( [] !== $removed ) {
				$this->samples->remove( $removed );
			}
			$this->samples->save( [] );
			return count( $kept );
		} );
	}
}
