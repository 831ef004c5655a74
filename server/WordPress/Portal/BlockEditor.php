<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Plugin;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** The block `coffer/portal` while somebody edits it: what its settings have to know, and how the page will look. */
final class BlockEditor {

	public function __construct( private readonly Services $services ) {
	}

	/** On `enqueue_block_editor_assets`: `PortalBlockSite` of blocks/portal/site.ts. */
	public function tell(): void {
		$actor = $this->services->currentActor();
		$site  = [
			'shown'        => $this->services->settings()->load()->portal->parts,
			'settings_url' => $actor->may( 'coffer_manage' ) ? admin_url( 'admin.php?page=' . Manifest::IDENTITY['screen'] . '&screen=settings' ) : '',
			'template_url' => PortalTemplate::editorUrl(),
		];
		wp_add_inline_script( generate_block_asset_handle( PortalBlock::NAME, 'editorScript' ), 'window.cofferPortalBlock = ' . wp_json_encode( $site, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}

	/**
	 * On `pre_render_block`: WordPress's own route for blocks in the editor renders it. Asks for the capability first, as that route does.
	 *
	 * @param array<string, mixed> $block
	 */
	public function sample( mixed $rendered, array $block ): mixed {
		$state = PortalBlock::NAME === $block['blockName'] ? SamplePage::asked() : null;
		return null === $state ? $rendered : DocumentLocale::run( get_locale(), fn (): string => $this->show( $state, $block['attrs'] ) );
	}

	/** @param array<string, mixed> $attributes Of the block. */
	private function show( string $state, array $attributes ): string {
		$page  = ( new SamplePage( $this->services, new PageGate( $this->services ) ) )->page( $state );
		$class = 'coffer-portal__sample' . ( null === $page ? ' coffer-portal-closed' : '' );
		$text  = new TranslatedWording();
		return SamplePage::still( self::part( null === $page ? 'closed' : 'page', [
			'page'     => $page,
			'wrapper'  => sprintf( 'class="%s" lang="%s" dir="%s"', $class, esc_attr( $text->language() ), esc_attr( $text->direction() ) ),
			'business' => $this->services->settings()->load()->businessName,
			'outcome'  => null,
			'done'     => '',
			'order'    => PagePlan::order( $attributes['order'] ?? null, $page->view['parts'] ?? [] ),
			'level'    => PagePlan::level( $attributes['headingLevel'] ?? null ),
		] ) );
	}

	/**
	 * @param 'page'|'closed'      $part      File in portal-template/parts.
	 * @param array<string, mixed> $variables Of that file.
	 */
	private static function part( string $part, array $variables ): string {
		$file = dirname( Plugin::file() ) . "/portal-template/parts/$part.php";
		return ( static function ( ?PortalPage $page, string $wrapper, string $business, ?PageOutcome $outcome, string $done, array $order, int $level ) use ( $file ): string {
			ob_start();
			require $file;
			return trim( (string) ob_get_clean() );
		} )( ...$variables );
	}
}
