<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** Lets the theme render a page around a stand-in, keeps it, and shows this visitor their document in it. */
final class ShellMaker {

	/** For a theme that sends what it has before it is done. It is seen once: that theme gets no shell for a while. */
	private const TOO_EARLY = '<p><a href="">%s</a></p>';

	private readonly HiddenAddress $address;
	private string $template  = '';
	private ?PageShell $shell = null;

	/** @var array<string, string>|null HTML for each gap; null until the theme is done. */
	private ?array $private = null;

	/** @param array<string, mixed>|null $before The shell that the last visitor saw made. */
	public function __construct(
		private readonly PortalRequest $request,
		private readonly PrivateParts $parts,
		private readonly StandIn $standIn,
		private readonly ShellStore $store,
		private readonly ?array $before,
	) {
		$this->address = new HiddenAddress( $request->asked(), $standIn->token );
	}

	public function begin(): void {
		$this->request->replaceBy( $this->standIn );
		$this->address->hide();
		add_filter( 'script_module_data_@wordpress/interactivity', [ $this->standIn, 'tell' ], PHP_INT_MAX );
		add_filter( 'template_include', [ $this, 'noteTemplate' ], PHP_INT_MAX );
		// Nobody can send a part of it before it is whole.
		ob_start( $this->complete( ... ), 0, PHP_OUTPUT_HANDLER_CLEANABLE | PHP_OUTPUT_HANDLER_REMOVABLE );
		add_action( 'shutdown', [ $this, 'render' ], PHP_INT_MIN );
		// Not while output is handled: whatever hears of it may want to hold back output itself.
		add_action( 'shutdown', [ $this, 'keep' ], PHP_INT_MAX );
	}

	public function noteTemplate( mixed $template ): mixed {
		$this->template = is_string( $template ) ? wp_normalize_path( $template ) : '';
		return $template;
	}

	/** The theme is done. Now the document, at the real address. */
	public function render(): void {
		$this->request->replaceBy( null );
		$this->address->show();
		$this->private = $this->parts->of( $this->shellOf( '' ) );
	}

	public function keep(): void {
		if ( null !== $this->shell ) {
			$this->store->keep( $this->shell, $this->before );
		}
	}

	/** The last to see the page, when nothing can be rendered any more. */
	private function complete( string $html ): string {
		$shell = $this->shellOf( $html );
		if ( null === $this->private ) {
			$this->shell = new PageShell( [], [], [], false, 'the theme sends the page before it is whole' );
			return $shell->filled( $this->parts->plain( sprintf( self::TOO_EARLY, esc_html__( 'Load this page again', 'coffer' ) ) ) );
		}
		$this->shell ??= $shell;
		// The router noted the address when it met the stand-in.
		return strtr( $shell->filled( $this->private ), [ $this->standIn->token => $this->request->asked() ] );
	}

	private function shellOf( string $html ): PageShell {
		$is_block   = wp_normalize_path( ABSPATH . 'wp-includes/template-canvas.php' ) === $this->template;
		$is_classic = PortalTemplate::classic() === $this->template;
		return $this->standIn->shellOf(
			$html,
			$is_block,
			match ( true ) {
				! $is_block && ! $is_classic                   => 'the theme has a template of its own, written in PHP',
				str_contains( $html, $this->request->asked() ) => 'a plugin wrote the address of the page into it',
				default                                        => null,
			}
		);
	}
}
