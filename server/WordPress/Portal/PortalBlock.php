<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Plugin;

defined( 'ABSPATH' ) || exit;

/** Renders the block `coffer/portal`. What it shows comes from the address of the request, never from the block itself. */
final class PortalBlock {

	public const NAME = 'coffer/portal';

	public function __construct( private readonly PortalRequest $request ) {
	}

	/** Before blocks are registered. */
	public function register(): void {
		add_filter( 'block_type_metadata_settings', [ $this, 'renderHere' ], 10, 2 );
	}

	/**
	 * @param array<string, mixed> $settings
	 * @param array<string, mixed> $metadata
	 * @return array<string, mixed>
	 */
	public function renderHere( array $settings, array $metadata ): array {
		if ( self::NAME === ( $metadata['name'] ?? null ) ) {
			$settings['render_callback'] = fn (): string => $this->render();
		}
		return $settings;
	}

	private function render(): string {
		$page = $this->request->page();
		return DocumentLocale::run(
			$page?->locale,
			fn (): string => self::output(
				[
					'page'    => $page,
					'part'    => $this->part( $page ),
					'wrapper' => null === $page ? '' : get_block_wrapper_attributes( $this->wrapper( $page ) ),
				]
			)
		);
	}

	/** @return 'page'|'closed'|'notice'|'nothing' File in portal-template/parts. */
	private function part( ?PortalPage $page ): string {
		return match ( true ) {
			null !== $page                  => 'page',
			$this->request->isPortal()      => 'closed',
			current_user_can( 'edit_posts' ) => 'notice',
			default                         => 'nothing',
		};
	}

	/** @return array<string, string> What the script needs. The token is not in it: the script reads it from the address. */
	private function wrapper( PortalPage $page ): array {
		wp_interactivity_state( self::NAME, [ 'canPrint' => false, 'announcement' => '' ] );
		$attributes = [
			'class'               => 'coffer-portal is-' . str_replace( '_', '-', $page->view['state'] ),
			'lang'                => $page->view['language'],
			'dir'                 => $page->view['direction'],
			'data-wp-interactive' => self::NAME,
			'data-wp-init'        => 'callbacks.begin',
		];
		if ( ! $page->isPreview() ) {
			$namespace  = Manifest::IDENTITY['rest_namespace'];
			$attributes = [
				...$attributes,
				'data-wp-context' => (string) wp_json_encode(
					[
						'version'   => $page->version,
						'variable'  => PortalAddress::QUERY_VAR,
						'statusUrl' => rest_url( $namespace . '/portal/status' ),
						...( null === $page->beacon ? [] : [
							'seenUrl'   => rest_url( $namespace . '/portal/seen' ),
							'issuedAt'  => $page->beacon['issued_at'],
							'signature' => BeaconSignature::of( $page->beacon['token_hash'], $page->beacon['issued_at'] ),
						] ),
					],
					JSON_UNESCAPED_SLASHES
				),
				'data-wp-on-window--pageshow'           => 'callbacks.returned',
				'data-wp-on-document--visibilitychange' => 'callbacks.visibility',
			];
		}
		return $attributes;
	}

	/** @param array<string, mixed> $variables Of blocks/portal/render.php. */
	private static function output( array $variables ): string {
		return ( static function ( ?PortalPage $page, string $part, string $wrapper ): string {
			ob_start();
			require dirname( Plugin::file() ) . '/build/blocks/portal/render.php';
			return trim( (string) ob_get_clean() );
		} )( ...$variables );
	}
}
