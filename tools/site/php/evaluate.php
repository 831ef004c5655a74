<?php
/**
 * Runs PHP in a site's WordPress from the command line. Reads JSON from standard input
 * { wordpress, url, code, input, installing } and prints one line of JSON behind a mark.
 *
 * WordPress must be loaded in the global scope, so this file is not a function.
 */

declare( strict_types=1 );

if ( 'cli' !== PHP_SAPI ) {
	exit( 1 );
}

$coffer_request = json_decode( (string) stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR );
$coffer_done    = false;
$coffer_url     = parse_url( $coffer_request['url'] );

$_SERVER['HTTP_HOST']       = $coffer_url['host'] . ( isset( $coffer_url['port'] ) ? ':' . $coffer_url['port'] : '' );
$_SERVER['SERVER_NAME']     = $coffer_url['host'];
$_SERVER['SERVER_PORT']     = (string) ( $coffer_url['port'] ?? 80 );
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = ( $coffer_url['path'] ?? '' ) . '/';
$_SERVER['SCRIPT_NAME']     = ( $coffer_url['path'] ?? '' ) . '/index.php';
$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
$_SERVER['REMOTE_ADDR']     = '127.0.0.1';

define( 'WP_USE_THEMES', false );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );
if ( ! empty( $coffer_request['installing'] ) ) {
	define( 'WP_INSTALLING', true );
}

/** The mark cannot occur in what WordPress prints by accident. */
function coffer_dev_answer( string $json ): void {
	global $coffer_done;
	$coffer_done = true;
	while ( ob_get_level() > 0 ) {
		ob_end_clean();
	}
	echo "\n\x1ecoffer-answer ", $json, "\n";
}

register_shutdown_function(
	static function (): void {
		global $coffer_done;
		if ( $coffer_done ) {
			return;
		}
		$last = error_get_last();
		coffer_dev_answer(
			(string) json_encode(
				array(
					'ok'    => false,
					'error' => $last
						? $last['message'] . ' in ' . $last['file'] . ':' . $last['line']
						: 'The code ended the program before it returned. Output: ' . substr( trim( strip_tags( (string) ob_get_contents() ) ), 0, 500 ),
				),
				JSON_INVALID_UTF8_SUBSTITUTE
			)
		);
	}
);

ob_start();
require $coffer_request['wordpress'] . '/wp-load.php';
coffer_dev_answer( \Coffer\Dev\encode( \Coffer\Dev\evaluate( $coffer_request['code'], $coffer_request['input'] ?? null ) ) );
