<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Contract\Manifest;

defined( 'ABSPATH' ) || exit;

/**
 * What holds for every address below coffer/v1, whatever the route: WordPress by default answers JSONP, lets any other
 * site read answers, and lets a query argument change the verb. Coffer's answers are about money, so here it does not.
 */
final class Guard {

	private bool $jsonp = false;

	/** On rest_api_init, which comes before WordPress looks at the request. */
	public function register(): void {
		add_filter( 'rest_jsonp_enabled', [ $this, 'takeJsonpAway' ], PHP_INT_MAX );
		add_filter( 'rest_pre_dispatch', [ $this, 'refuse' ], PHP_INT_MIN, 3 );
		add_filter( 'rest_request_before_callbacks', [ $this, 'permissionFirst' ], PHP_INT_MAX, 3 );
		add_filter( 'rest_post_dispatch', [ $this, 'ownShape' ], 1, 3 );
		add_filter( 'rest_pre_serve_request', [ $this, 'sendHeaders' ], PHP_INT_MAX, 3 );
	}

	/** With the argument gone, WordPress answers in JSON; refuse() then says why not. */
	public function takeJsonpAway( bool $enabled ): bool {
		if ( ! isset( $_GET['_jsonp'] ) || ! self::owns( (string) ( $GLOBALS['wp']->query_vars['rest_route'] ?? '' ) ) ) {
			return $enabled;
		}
		unset( $_GET['_jsonp'] );
		$this->jsonp = true;
		return false;
	}

	public function refuse( mixed $result, \WP_REST_Server $server, \WP_REST_Request $request ): mixed {
		if ( ! self::owns( $request->get_route() ) ) {
			return $result;
		}
		return match ( true ) {
			$this->jsonp                            => ErrorResponse::coded( 'jsonp_not_offered' ),
			self::isForeign( $request )             => ErrorResponse::coded( 'origin_not_allowed' ),
			self::isDisguised( $request )           => ErrorResponse::coded( 'invalid_input', [], __( 'Send the request with the method that it means.', 'coffer' ) ),
			default                                 => $result,
		};
	}

	/** A malformed body is no reason to answer somebody who may not ask at all. */
	public function permissionFirst( mixed $response, array $handler, \WP_REST_Request $request ): mixed {
		if ( ! is_wp_error( $response ) || ! self::owns( $request->get_route() ) || str_starts_with( (string) $response->get_error_code(), 'coffer_' ) ) {
			return $response;
		}
		$permission = ( $handler['permission_callback'] )( $request );
		return is_wp_error( $permission ) ? $permission : ErrorResponse::coded( 'invalid_input', [], __( 'The body of the request is not valid JSON.', 'coffer' ) );
	}

	/** An address that does not exist is refused in the same words as a record that does not exist. */
	public function ownShape( \WP_HTTP_Response $response, \WP_REST_Server $server, \WP_REST_Request $request ): \WP_HTTP_Response {
		$body = $response->get_data();
		if ( self::owns( $request->get_route() ) && is_array( $body ) && 'rest_no_route' === ( $body['code'] ?? null ) ) {
			return rest_convert_error_to_response( ErrorResponse::coded( 'not_found' ) );
		}
		return $response;
	}

	/** Last of all, so that neither WordPress nor an envelope changes them again. */
	public function sendHeaders( mixed $served, \WP_HTTP_Response $result, \WP_REST_Request $request ): mixed {
		if ( self::owns( $request->get_route() ) && ! headers_sent() ) {
			foreach ( [ 'Origin', 'Methods', 'Credentials', 'Headers' ] as $permission ) {
				header_remove( 'Access-Control-Allow-' . $permission );
			}
			header_remove( 'Access-Control-Expose-Headers' );
			header( 'Cache-Control: no-store, private' );
			header( 'X-Content-Type-Options: nosniff' );
			header( 'Referrer-Policy: no-referrer' );
		}
		return $served;
	}

	/** WordPress matches routes without regard to case. */
	private static function owns( string $route ): bool {
		return 1 === preg_match( '#\A/*' . preg_quote( Manifest::IDENTITY['rest_namespace'], '#' ) . '(?:/|\z)#i', $route );
	}

	/** Whether a browser says that the request comes from a page of another site. */
	private static function isForeign( \WP_REST_Request $request ): bool {
		$origin = $request->get_header( 'origin' );
		if ( null === $origin || '' === $origin ) {
			return false;
		}
		$own = array_map( self::origin( ... ), [ home_url(), site_url(), home_url( '', is_ssl() ? 'https' : 'http' ) ] );
		return ! in_array( strtolower( $origin ), $own, true );
	}

	private static function origin( string $address ): string {
		$parts = wp_parse_url( $address );
		return strtolower( ( $parts['scheme'] ?? '' ) . '://' . ( $parts['host'] ?? '' ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' ) );
	}

	/**
	 * The WordPress client sends PUT and DELETE as POST with a header, for hosts that know only POST. Every other way to
	 * pass one verb off as another is refused, so that a GET stays a GET for everything between browser and server.
	 */
	private static function isDisguised( \WP_REST_Request $request ): bool {
		if ( isset( $request->get_query_params()['_method'] ) ) {
			return true;
		}
		$override = $request->get_header( 'x_http_method_override' );
		return null !== $override
			&& strtoupper( $override ) !== $_SERVER['REQUEST_METHOD']
			&& ! ( 'POST' === $_SERVER['REQUEST_METHOD'] && in_array( strtoupper( $override ), [ 'PUT', 'DELETE' ], true ) );
	}
}
