<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/**
 * Answers a visitor of whom nothing is known with the page of the theme that was kept, and the document in it as it is now.
 * When there is none it is made in passing: the theme renders one around a stand-in. Why it is safe: docs/decisions/portal-shell.md.
 */
final class EarlyPage {

	private const HOOK = 'coffer_portal_shell';

	/** For a theme that sends what it has before it is done. It is seen once: that theme gets no shell for a while. */
	private const TOO_EARLY = '<p><a href="">%s</a></p>';

	private ShellStore $store;
	private ?StandIn $stand_in = null;
	private ?array $before     = null;
	private ?PageShell $shell  = null;
	private string $template   = '';

	/** @var array<string, string>|null HTML for each gap; null until the theme is done. */
	private ?array $private = null;

	/** @var array<string, array<string, mixed>> What the address was, by where PHP has it. */
	private array $address = [];

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
		$this->store  = ShellKey::store();
		$this->before = $this->store->load();
		switch ( $this->before['state'] ?? 'none' ) {
			case 'ready':
				$shell = PageShell::from( $this->before['shell'] );
				echo $shell->filled( $this->privateOf( $shell ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- a page of the theme, and the parts escape.
				exit;
			case 'once':
			case 'none':
				if ( ShellKey::isPlain() ) {
					$this->make();
				}
		}
	}

	private function make(): void {
		$this->stand_in = new StandIn( $this->policy->nonce() );
		$this->request->replaceBy( $this->stand_in );
		$this->hide();
		add_filter( 'script_module_data_@wordpress/interactivity', [ $this->stand_in, 'tell' ], PHP_INT_MAX );
		add_filter( 'template_include', [ $this, 'noteTemplate' ], PHP_INT_MAX );
		// Nobody can send a part of it before it is whole.
		ob_start( $this->complete( ... ), 0, PHP_OUTPUT_HANDLER_CLEANABLE | PHP_OUTPUT_HANDLER_REMOVABLE );
		add_action( 'shutdown', [ $this, 'render' ], PHP_INT_MIN );
		add_action( 'shutdown', [ $this, 'keep' ], PHP_INT_MAX );
	}

	public function noteTemplate( mixed $template ): mixed {
		$this->template = is_string( $template ) ? wp_normalize_path( $template ) : '';
		return $template;
	}

	/** The theme is done. Now the document, at the real address. */
	public function render(): void {
		$this->request->replaceBy( null );
		$this->show();
		$shell         = $this->shellOf( '' );
		$this->private = $this->privateOf( $shell );
	}

	/** The last to see the page, when nothing can be rendered any more. */
	private function complete( string $html ): string {
		$shell = $this->shellOf( $html );
		if ( null === $this->private ) {
			$this->shell = new PageShell( [], [], [], false, 'the theme sends the page before it is whole' );
			$words       = sprintf( self::TOO_EARLY, esc_html__( 'Load this page again', 'coffer' ) );
			return $shell->filled( [ ...array_fill_keys( [ PageShell::TITLE, PageShell::TOLD ], '' ), PageShell::BLOCK => $words, PageShell::TOKEN => $this->request->asked(), PageShell::NONCE => $this->policy->nonce() ] );
		}
		$this->shell ??= $shell;
		return strtr( $shell->filled( $this->private ), [ (string) $this->stand_in?->token => $this->request->asked() ] );
	}

	public function keep(): void {
		if ( null !== $this->shell ) {
			$this->store->keep( $this->shell, $this->before );
		}
	}

	private function shellOf( string $html ): PageShell {
		$is_block   = wp_normalize_path( ABSPATH . WPINC . '/template-canvas.php' ) === $this->template;
		$is_classic = PortalTemplate::classic() === $this->template;
		return $this->stand_in->shellOf( $html, $is_block, match ( true ) {
			! $is_block && ! $is_classic                       => 'the theme has a template of its own, written in PHP',
			str_contains( $html, $this->request->asked() ) => 'a plugin wrote the address of the page into it',
			default                                            => null,
		} );
	}

	/** @return array<string, string> */
	private function privateOf( PageShell $shell ): array {
		$html  = [] === $shell->block ? '' : $shell->render();
		$own   = wp_interactivity()->filter_script_module_interactivity_data( [] );
		$flags = JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | ( is_utf8_charset() ? JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS : 0 );
		return [
			PageShell::TITLE => $this->page->realTitle(),
			PageShell::TOKEN => $this->request->asked(),
			PageShell::NONCE => $this->policy->nonce(),
			PageShell::BLOCK => $html,
			// As WP_Script_Modules::print_script_module_data() does.
			PageShell::TOLD  => (string) wp_json_encode( StandIn::told( $shell->data, $own ), $flags ),
		];
	}

	/** The address is the secret: whatever a theme writes of it, it writes of the stand-in. */
	private function hide(): void {
		global $wp;
		$this->address = [ 'server' => $_SERVER, 'get' => $_GET, 'request' => $_REQUEST, 'wp' => [ $wp->request, $wp->matched_query, $wp->query_string ] ]; // phpcs:ignore WordPress.Security -- only put aside.
		$hidden        = [ $this->request->asked() => (string) $this->stand_in?->token ];
		foreach ( [ &$_SERVER, &$_GET, &$_REQUEST ] as &$place ) { // phpcs:ignore WordPress.Security -- nothing is read of it.
			$place = array_map( static fn ( mixed $value ): mixed => is_string( $value ) ? strtr( $value, $hidden ) : $value, $place );
		}
		$wp->request       = strtr( (string) $wp->request, $hidden );
		$wp->matched_query = strtr( (string) $wp->matched_query, $hidden );
		$wp->query_string  = strtr( (string) $wp->query_string, $hidden );
	}

	private function show(): void {
		global $wp;
		$_SERVER = $this->address['server'];
		$_GET    = $this->address['get'];
		$_REQUEST = $this->address['request'];
		[ $wp->request, $wp->matched_query, $wp->query_string ] = $this->address['wp'];
	}
}
