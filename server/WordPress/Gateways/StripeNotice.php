<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

use Coffer\Domain\Gateways\Notice;

defined( 'ABSPATH' ) || exit;

/** Which charge an event of Stripe is about. What else it says is not used. */
final class StripeNotice {

	/**
	 * @param string       $type   Such as checkout.session.completed.
	 * @param array<mixed> $object
	 * @return list<Notice> None for events of no concern.
	 */
	public static function of( string $type, array $object ): array {
		$id     = self::text( $object['id'] ?? '' );
		$charge = self::text( $object['metadata']['coffer_charge'] ?? '' );
		$charge = 1 === preg_match( '/\A[a-f0-9]{32}\z/', $charge ) ? $charge : '';
		return match ( true ) {
			str_starts_with( $type, 'checkout.session.' ) => [ new Notice( $id, self::text( $object['payment_intent'] ?? '' ), $charge ) ],
			str_starts_with( $type, 'payment_intent.' )   => [ new Notice( '', $id, $charge ) ],
			str_starts_with( $type, 'charge.' ),
			str_starts_with( $type, 'refund.' )           => [ new Notice( '', self::text( $object['payment_intent'] ?? '' ), $charge ) ],
			default                                       => [],
		};
	}

	private static function text( mixed $value ): string {
		return is_string( $value ) ? $value : '';
	}
}
