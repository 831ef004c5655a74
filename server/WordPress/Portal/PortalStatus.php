<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\PortalLinks\Token;
use Coffer\WordPress\Access\CurrentActor;
use Coffer\WordPress\Rest\ErrorResponse;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What a customer page asks and tells while it is open: GET portal/status and POST portal/seen. */
final class PortalStatus {

	/** Nobody reads faster than the first; a page that was open longer than the second has been looked at long ago. */
	private const YOUNGEST = 2;
	private const OLDEST   = 3600;
	private const APART    = 1800;

	/** Programs that run scripts and say so. Empty counts as one. */
	private const PROGRAM = '/^$|bot\b|bot[\/_-]|crawl|spider|slurp|scan|preview|unfurl|fetch|monitor|headless|lighthouse|phantom|selenium|puppeteer|playwright|whatsapp|facebookexternalhit|embedly|barracuda|proofpoint|mimecast|curl|wget|python|java\/|okhttp|go-http|libwww|httpclient|axios|node/i';

	public function __construct( private readonly Services $services ) {
	}

	/** The token comes in a header, never in an address, so that no log of a server keeps it. */
	public function status( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$visit = $this->services->linkGate()->authorize( (string) $request->get_header( 'coffer_portal_token' ), 'portal_view' );
		if ( null === $visit ) {
			return ErrorResponse::coded( 'portal_not_available' );
		}
		$page     = ( new PageGate( $this->services ) )->pageOf( $visit );
		$response = new \WP_REST_Response( null, 304 );
		if ( ! self::matches( (string) $request->get_header( 'if_none_match' ), $page->version ) ) {
			$response->set_status( 200 );
			$response->set_data( [ 'version' => $page->version ] + array_intersect_key( $page->view, array_flip( [ 'state', 'state_text', 'balance_text', 'due_text', 'pay' ] ) ) );
		}
		$response->header( 'ETag', '"' . $page->version . '"' );
		return $response;
	}

	/**
	 * A signal that is signed is answered the same whether it counts or not. Signed-in staff and programs never count.
	 *
	 * @param \WP_REST_Request $request With contract/schemas/portal-seen-request.json as its body, already checked.
	 */
	public function seen( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		[ 'token' => $raw, 'issued_at' => $issued_at, 'signature' => $signature ] = $request->get_json_params();
		$token = Token::parse( $raw );
		if ( null === $token || ! BeaconSignature::isGood( $signature, $token->hash(), $issued_at ) ) {
			return ErrorResponse::coded( 'beacon_refused' );
		}
		$visit = $this->services->linkGate()->authorize( $raw, 'portal_seen' );
		if ( null === $visit ) {
			return ErrorResponse::coded( 'portal_not_available' );
		}
		$now = $this->services->clock()->now();
		$age = $now - $issued_at;
		$new = null === $visit->link->lastSeenAt || $now - $visit->link->lastSeenAt >= self::APART;
		if ( $new && $age >= self::YOUNGEST && $age <= self::OLDEST && ! self::isStaff() && ! self::isProgram( (string) $request->get_header( 'user_agent' ) ) ) {
			$this->services->recordSeen()->record( $visit );
		}
		return new \WP_REST_Response( null, 204 );
	}

	/** A web server that compresses may have made our ETag a weak one. A stamp behind it is another when the view is the same. */
	private static function matches( string $header, string $version ): bool {
		return in_array( self::view( $version ), array_map( static fn ( string $tag ): string => self::view( trim( (string) preg_replace( '/^W\//', '', trim( $tag ) ), '"' ) ), explode( ',', $header ) ), true );
	}

	private static function view( string $version ): string {
		return explode( '-', $version )[0];
	}

	/**
	 * Without a nonce WordPress takes a REST request for a stranger's; the cookie still says who sits there. It is believed
	 * only in what makes nothing happen.
	 */
	private static function isStaff(): bool {
		$user = get_current_user_id() ?: wp_validate_auth_cookie( '', 'logged_in' );
		return is_int( $user ) && $user > 0 && CurrentActor::of( new \WP_User( $user ) )->may( 'coffer_view' );
	}

	private static function isProgram( string $agent ): bool {
		return 1 === preg_match( self::PROGRAM, trim( $agent ) );
	}
}
