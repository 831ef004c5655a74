<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/**
 * Answers a visitor of whom nothing is known with the page of the theme that was kept, and the document in it as it is now.
 * When there is none, it is made in passing. Why it is safe: docs/decisions/portal-shell.md.
 */
final class EarlyPage {

	private const HOOK = 'coffer_portal_shell';

	public function __construct( private readonly PortalRequest $request, private readonly PagePolicy $policy, private readonly PrivatePage $page ) {
	}

	/** After all that decides about a page: redirects, headers, the status. Before its template is looked for. */
	public function begin(): void {
		add_action( 'template_redirect', [ $this, 'answer' ], PHP_INT_MAX );
	}

	public function answer(): void {
		$page = ShellKey::isForAnyone() ? $this->request->page() : null;
		/** See contract/hooks.json. */
		if ( null === $page || $page->isForStaff() || null !== $this->request->outcome() || true !== apply_filters( self::HOOK, true ) ) {
			return;
		}
		$parts = new PrivateParts( $this->request, $this->policy, $this->page );
		$store = ShellKey::store();
		$kept  = $store->load();
		$shell = $kept['shell'] ?? null;
		if ( 'ready' === ( $kept['state'] ?? '' ) && null !== $shell ) {
			$shell = PageShell::from( $shell );
			echo $shell->filled( $parts->of( $shell ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- a page of the theme, and the parts escape.
			exit;
		}
		if ( 'unfit' !== ( $kept['state'] ?? '' ) && ShellKey::isPlain() ) {
			( new ShellMaker( $this->request, $parts, new StandIn( $this->policy->nonce() ), $store, $shell ) )->begin();
		}
	}
}
