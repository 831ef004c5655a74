<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

use Coffer\Domain\Gateways\GatewayRefused;
use Coffer\Domain\Gateways\GatewayUnreachable;

defined( 'ABSPATH' ) || exit;

/** Which account the secret key belongs to. Payments are bound to it. */
final class StripeAccount {

	private const OPTION      = 'coffer_stripe_account';
	private const UNREACHABLE = 'coffer_stripe_unreachable';

	public function __construct( private readonly StripeClient $client ) {
	}

	/**
	 * @return string Such as acct_1234.
	 * @throws GatewayUnreachable
	 * @throws GatewayRefused
	 */
	public function id(): string {
		$known = $this->known();
		return '' === $known ? $this->ask() : $known;
	}

	/** As it was last looked up for the key that is set now; empty when it never was. */
	public function known(): string {
		$kept = get_option( self::OPTION );
		return is_array( $kept ) && hash_equals( (string) ( $kept['key'] ?? '' ), self::fingerprint() ) ? (string) ( $kept['account'] ?? '' ) : '';
	}

	/** Looks it up and keeps it. Only for staff and for schedules: a visitor changes nothing that others see. */
	public function refresh(): void {
		if ( '' === StripeKeys::secret() || '' !== $this->known() || false !== get_transient( self::UNREACHABLE ) ) {
			return;
		}
		try {
			update_option( self::OPTION, [ 'key' => self::fingerprint(), 'account' => $this->ask() ], true );
		} catch ( GatewayUnreachable | GatewayRefused ) {
			// Somebody waits for their settings: the next one who asks within a few minutes does not.
			set_transient( self::UNREACHABLE, 1, 300 );
		}
	}

	public static function forget(): void {
		delete_option( self::OPTION );
	}

	private function ask(): string {
		$id = $this->client->get( '/v1/account' )['id'] ?? '';
		return is_string( $id ) && '' !== $id ? $id : throw new GatewayUnreachable( 'Stripe: the account has no id' );
	}

	private static function fingerprint(): string {
		return hash( 'sha256', 'coffer stripe account|' . StripeKeys::secret() );
	}
}
