<?php
/**
 * Plugin Name: Coffer development site
 * Description: One-click login, PHP on demand and a settable clock, on the sites that Coffer's own tools make. Never ship it.
 */

declare( strict_types=1 );

namespace Coffer\Dev;

defined( 'ABSPATH' ) || exit;

if ( ! defined( 'COFFER_DEV_KEY' ) || strlen( (string) constant( 'COFFER_DEV_KEY' ) ) < 16 ) {
	return;
}

/** True when the request comes from this machine and knows the site's key. */
function is_trusted( mixed $key ): bool {
	return is_string( $key )
		&& hash_equals( (string) constant( 'COFFER_DEV_KEY' ), $key )
		&& in_array( $_SERVER['REMOTE_ADDR'] ?? '', array( '127.0.0.1', '::1' ), true );
}

/**
 * Runs code in the loaded WordPress. `$input` is at hand in it; what it returns must fit into JSON.
 *
 * @return array{ok: bool, value?: mixed, error?: string}
 */
function evaluate( string $code, mixed $input ): array {
	$code    = (string) preg_replace( '/^\s*<\?php\b/', '', $code );
	$to_fail = static function ( mixed $message ): never {
		throw new \RuntimeException( 'wp_die: ' . ( $message instanceof \WP_Error ? $message->get_error_message() : wp_strip_all_tags( (string) $message ) ) );
	};
	$handler = static fn (): callable => $to_fail;
	foreach ( array( 'wp_die_handler', 'wp_die_ajax_handler', 'wp_die_json_handler' ) as $hook ) {
		add_filter( $hook, $handler, PHP_INT_MAX );
	}
	try {
		// phpcs:ignore Squiz.PHP.Eval.Discouraged -- this is what the function is for, on a throw-away site.
		$value = ( static fn ( mixed $input ): mixed => eval( $code ) )( $input );
		if ( $value instanceof \WP_Error ) {
			return array(
				'ok'    => false,
				'error' => $value->get_error_code() . ': ' . $value->get_error_message(),
			);
		}
		return array(
			'ok'    => true,
			'value' => $value,
		);
	} catch ( \Throwable $error ) {
		return array(
			'ok'    => false,
			'error' => get_class( $error ) . ': ' . $error->getMessage() . ' in ' . basename( $error->getFile() ) . ':' . $error->getLine() . "\n" . $error->getTraceAsString(),
		);
	} finally {
		foreach ( array( 'wp_die_handler', 'wp_die_ajax_handler', 'wp_die_json_handler' ) as $hook ) {
			remove_filter( $hook, $handler, PHP_INT_MAX );
		}
	}
}

/**
 * JSON of a result. Bytes that are no UTF-8 become `base64:…`, so that a dump of a table always fits.
 *
 * @param array<string, mixed> $result As `evaluate` gives it.
 */
function encode( array $result ): string {
	$flags = JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION;
	try {
		return json_encode( $result, $flags );
	} catch ( \JsonException ) {
		array_walk_recursive(
			$result,
			static function ( mixed &$value ): void {
				if ( is_string( $value ) && ! preg_match( '//u', $value ) ) {
					$value = 'base64:' . base64_encode( $value );
				}
			}
		);
	}
	try {
		return json_encode( $result, $flags );
	} catch ( \JsonException $error ) {
		return (string) json_encode(
			array(
				'ok'    => false,
				'error' => 'The value does not fit into JSON: ' . $error->getMessage(),
			)
		);
	}
}

// One-click login: /?coffer_dev_login=owner&key=...&to=/wp-admin/
add_action(
	'init',
	static function (): void {
		if ( ! isset( $_GET['coffer_dev_login'] ) || ! is_trusted( $_GET['key'] ?? null ) ) {
			return;
		}
		$user = get_user_by( 'login', sanitize_user( (string) $_GET['coffer_dev_login'] ) );
		if ( ! $user ) {
			wp_die( 'There is no such demo user.', '', array( 'response' => 404 ) );
		}
		$to = isset( $_GET['to'] ) && is_string( $_GET['to'] ) ? wp_unslash( $_GET['to'] ) : '/wp-admin/';
		wp_clear_auth_cookie();
		wp_set_auth_cookie( $user->ID, true );
		nocache_headers();
		wp_safe_redirect( site_url( str_starts_with( $to, '/' ) && ! str_starts_with( $to, '//' ) ? $to : '/wp-admin/' ) );
		exit;
	},
	99
);

// PHP on demand, for the one host whose PHP cannot be called from outside.
add_action(
	'wp_loaded',
	static function (): void {
		if ( ! isset( $_GET['coffer_dev_php'] ) || ! defined( 'COFFER_DEV_EVAL' ) || ! constant( 'COFFER_DEV_EVAL' )
			|| ! is_trusted( $_SERVER['HTTP_X_COFFER_DEV_KEY'] ?? null ) ) {
			return;
		}
		wp_set_current_user( 0 );
		$request = json_decode( (string) file_get_contents( 'php://input' ), true );
		ob_start();
		$result = evaluate( (string) ( $request['code'] ?? '' ), $request['input'] ?? null );
		ob_end_clean();
		header( 'Content-Type: application/json' );
		echo encode( $result ); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON.
		exit;
	},
	PHP_INT_MAX
);

// A settable clock.
add_filter(
	'coffer_clock_now',
	static function ( mixed $now ): mixed {
		$file = defined( 'COFFER_DEV_CLOCK' ) ? (string) constant( 'COFFER_DEV_CLOCK' ) : '';
		if ( '' === $file || ! is_file( $file ) ) {
			return $now;
		}
		$set = trim( (string) file_get_contents( $file ) );
		return is_numeric( $set ) ? (int) $set : $now;
	},
	PHP_INT_MAX
);

// The site cannot reach wordpress.org: do not ask for updates, and do not warn that asking failed.
remove_action( 'init', 'wp_schedule_update_checks' );
foreach ( array( 'update_core', 'update_plugins', 'update_themes' ) as $transient ) {
	add_filter(
		'pre_site_transient_' . $transient,
		static fn (): object => (object) array(
			'last_checked'    => time(),
			'version_checked' => wp_get_wp_version(),
			'updates'         => array(),
			'response'        => array(),
			'no_update'       => array(),
			'translations'    => array(),
		)
	);
}

// No welcome panels, pointers or e-mail confirmations in the way of a person or a test.
add_filter( 'admin_email_check_interval', '__return_zero' );
