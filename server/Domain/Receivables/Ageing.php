<?php
declare( strict_types=1 );

namespace Coffer\Domain\Receivables;

defined( 'ABSPATH' ) || exit;

/** How late an open invoice is, in days past its due date. One without a due date is never late. */
enum Ageing: string {

	case Current = 'current';
	case Days30  = '1_30';
	case Days60  = '31_60';
	case More    = '61_more';

	/**
	 * Due dates that belong here.
	 *
	 * @param string $today YYYY-MM-DD in the time zone of the site.
	 * @return array{0: ?string, 1: ?string} From (inclusive) and before (exclusive); null where there is no end.
	 */
	public function dueDates( string $today ): array {
		$ago = static fn ( int $days ): string => ( new \DateTimeImmutable( $today, new \DateTimeZone( 'UTC' ) ) )->modify( "-$days days" )->format( 'Y-m-d' );
		return match ( $this ) {
			self::Current => [ $today, null ],
			self::Days30  => [ $ago( 30 ), $today ],
			self::Days60  => [ $ago( 60 ), $ago( 30 ) ],
			self::More    => [ null, $ago( 60 ) ],
		};
	}
}
