<?php
declare( strict_types=1 );

namespace Coffer\Domain\FirstSteps;

use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/** In the order in which they are best taken. */
enum StepName: string {

	case Business = 'business';
	case Currency = 'currency';
	case Portal   = 'portal';
	case Pay      = 'pay';
	case Customer = 'customer';
	case Invoice  = 'invoice';
	case Link     = 'link';

	/** @return list<self> Those that the actor could take. */
	public static function of( Actor $actor ): array {
		return array_values( array_filter( self::cases(), static fn ( self $step ): bool => [] === array_filter( $step->capabilities(), static fn ( string $needed ): bool => ! $actor->may( $needed ) ) ) );
	}

	/** @return list<string> */
	private function capabilities(): array {
		return match ( $this ) {
			self::Business, self::Currency, self::Portal, self::Pay => [ 'coffer_manage' ],
			self::Customer => [ 'coffer_manage_customers' ],
			self::Invoice  => [ 'coffer_edit', 'coffer_send' ],
			self::Link     => [ 'coffer_copy_links' ],
		};
	}
}
