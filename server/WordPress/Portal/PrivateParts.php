<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** What goes into the gaps of a shell: all of it made now, for this reader. */
final class PrivateParts {

	public function __construct( private readonly PortalRequest $request, private readonly PagePolicy $policy, private readonly PrivatePage $page ) {
	}

	/** @return array<string, string> HTML for each gap. */
	public function of( PageShell $shell ): array {
		// What scripts are told is known when the document is rendered.
		$html = $shell->render();
		$own  = wp_interactivity()->filter_script_module_interactivity_data( [] );
		return [
			...$this->plain( $html ),
			PageShell::TITLE => $this->page->realTitle(),
			PageShell::TOLD  => self::json( StandIn::told( $shell->data, $own ) ),
		];
	}

	/**
	 * For a page that can have no document in it any more.
	 *
	 * @return array<string, string> HTML for each gap.
	 */
	public function plain( string $html ): array {
		return [
			PageShell::TITLE => '',
			PageShell::TOLD  => '{}',
			PageShell::BLOCK => $html,
			PageShell::TOKEN => $this->request->asked(),
			PageShell::NONCE => $this->policy->nonce(),
		];
	}

	/** As WP_Script_Modules::print_script_module_data() writes it. */
	private static function json( array $data ): string {
		return (string) wp_json_encode( $data, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | ( is_utf8_charset() ? JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS : 0 ) );
	}
}
