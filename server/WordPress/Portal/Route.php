<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\PortalLinks\SlowGuessing;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Makes `/<base>/<token>` (or `?coffer_portal=<token>`) an address of its own, with none of what WordPress does for
 * posts: no query, no feed, no guess at another address. Why each hook is needed: docs/decisions/portal-route.md.
 */
final class Route {

	private readonly PortalRequest $request;

	public function __construct( private readonly Services $services ) {
		$this->request = new PortalRequest( new PageGate( $services ) );
	}

	public function block(): PortalBlock {
		return new PortalBlock( $this->request, $this->services->settings(), $this->services->clock() );
	}

	/** On `parse_request`, of an address that RewriteRules match: before REST, sitemaps and others look at the variables. */
	public function begin( \WP $wp ): void {
		$moved = RewriteRules::moved( $wp );
		if ( null !== $moved ) {
			$this->redirect( $moved );
		}
		// What stands in the path wins, so that a query cannot put another token in its place.
		$asked = RewriteRules::asked( $wp ) ?? self::fromQuery();
		if ( null === $asked ) {
			return;
		}
		PrivatePage::seal();
		PageMethod::check();
		$this->bringBack( $asked );
		$asked = is_string( $asked ) && str_ends_with( $asked, '/' ) ? substr( $asked, 0, -1 ) : $asked;
		if ( PageForms::isSent() && is_string( $asked ) ) {
			$this->request->answer( ( new PageForms( $this->services ) )->take( $asked ) );
		}
		$this->request->begin( $asked );
		( new PortalTemplate( $this->request ) )->begin();
		// Nothing else of the address counts, and the token is not left lying about for other plugins.
		$wp->query_vars = [ PortalAddress::QUERY_VAR => '1' ];
		$this->standAlone();
		$policy = new PagePolicy( $this->request );
		$page   = new PrivatePage( $this->request, $policy );
		$page->begin();
		( new EarlyPage( $this->request, $policy, $page ) )->begin();
	}

	/** As it came: an array is for the gate to refuse. */
	private static function fromQuery(): mixed {
		// phpcs:ignore WordPress.Security -- a secret link has no nonce; the gate parses the value and refuses all but a token.
		return isset( $_GET[ PortalAddress::QUERY_VAR ] ) ? wp_unslash( $_GET[ PortalAddress::QUERY_VAR ] ) : null;
	}

	/** The same for every token: whether it is a good one is asked at the new address. */
	private function redirect( #[\SensitiveParameter] string $rest ): never {
		$known = 1 === preg_match( '#\A[A-Za-z0-9._/-]{0,255}\z#', $rest );
		PrivatePage::seal();
		wp_safe_redirect( $this->services->portalAddress()->of( $known ? rtrim( $rest, '/' ) : '' ), 302, 'Coffer' );
		exit;
	}

	/** From where somebody paid to their own page. Without their cookie it is an address like any other that opens nothing. */
	private function bringBack( mixed $asked ): void {
		$returned = is_string( $asked ) ? ReturnCookie::read( rtrim( $asked, '/' ) ) : null;
		if ( null === $returned || null === $returned['token'] ) {
			return;
		}
		wp_safe_redirect( add_query_arg( $returned['paid'] ? [ 'coffer_paid' => '1' ] : [ 'coffer_pay' => 'back' ], $this->services->portalAddress()->url( $returned['token'] ) ), 302, 'Coffer' );
		exit;
	}

	private function standAlone(): void {
		add_action( 'parse_query', static function ( \WP_Query $query ): void {
			if ( $query->is_main_query() ) {
				$query->is_home = false;
			}
		} );
		add_filter( 'posts_pre_query', static fn ( mixed $posts, \WP_Query $query ): mixed => $query->is_main_query() ? [] : $posts, 10, 2 );
		add_filter( 'pre_handle_404', function (): bool {
			status_header( match ( true ) {
				null === $this->request->page()    => $this->request->comesTooOften() ? 429 : 403,
				null !== $this->request->outcome() => 422,
				default                            => 200,
			} );
			if ( $this->request->comesTooOften() ) {
				header( 'Retry-After: ' . SlowGuessing::HELD );
			}
			return true;
		} );
		add_filter( 'redirect_canonical', '__return_false' );
		add_filter( 'do_redirect_guess_404_permalink', '__return_false' );
	}
}
