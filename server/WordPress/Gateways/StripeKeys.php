<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

defined( 'ABSPATH' ) || exit;

/**
 * The keys of a Stripe account: from the environment, from a constant, or from Settings > Connectors, in the order in which
 * WordPress itself looks. They are never shown, never logged, and in no answer of Coffer.
 */
final class StripeKeys {

	public const SECRET_SETTING  = 'coffer_stripe_secret_key';
	public const WEBHOOK_SETTING = 'coffer_stripe_webhook_secret';

	public static function secret(): string {
		return self::read( 'COFFER_STRIPE_SECRET_KEY', self::SECRET_SETTING );
	}

	public static function webhookSecret(): string {
		return self::read( 'COFFER_STRIPE_WEBHOOK_SECRET', self::WEBHOOK_SETTING );
	}

	/** @return 'off'|'live'|'test' */
	public static function mode(): string {
		return match ( 1 ) {
			preg_match( '/\A(?:sk|rk)_live_/', self::secret() ) => 'live',
			preg_match( '/\A(?:sk|rk)_test_/', self::secret() ) => 'test',
			default                                             => 'off',
		};
	}

	/** On wp_connectors_init: gives both keys a field under Settings > Connectors. */
	public static function register( \WP_Connector_Registry $registry ): void {
		$kinds = [
			'coffer-stripe'         => [ 'Stripe (Coffer)', __( 'Secret key of the Stripe account that customers pay into.', 'coffer' ), 'https://dashboard.stripe.com/apikeys', self::SECRET_SETTING, 'COFFER_STRIPE_SECRET_KEY' ],
			'coffer-stripe-webhook' => [ 'Stripe webhook (Coffer)', __( 'Signing secret of the webhook through which Stripe reports payments.', 'coffer' ), 'https://dashboard.stripe.com/webhooks', self::WEBHOOK_SETTING, 'COFFER_STRIPE_WEBHOOK_SECRET' ],
		];
		foreach ( $kinds as $id => [ $name, $description, $credentials, $setting, $constant ] ) {
			$registry->register( $id, [
				'name'           => $name,
				'description'    => $description,
				'type'           => 'payment_provider',
				'authentication' => [
					'method'          => 'api_key',
					'credentials_url' => $credentials,
					'setting_name'    => $setting,
					'constant_name'   => $constant,
					'env_var_name'    => $constant,
				],
				'plugin'         => [
					'file'      => 'coffer/coffer.php',
					'is_active' => static fn (): bool => true,
				],
			] );
		}
	}

	private static function read( string $constant, string $setting ): string {
		$environment = getenv( $constant );
		$value       = is_string( $environment ) && '' !== $environment ? $environment : ( defined( $constant ) ? constant( $constant ) : '' );
		$value       = is_string( $value ) && '' !== $value ? $value : get_option( $setting, '' );
		return is_string( $value ) ? trim( $value ) : '';
	}
}
