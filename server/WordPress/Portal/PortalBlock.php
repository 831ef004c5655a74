<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Contract\Manifest;
use Coffer\Domain\Clock;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\WordPress\Assets\Blocks;
use Coffer\WordPress\Plugin;

defined( 'ABSPATH' ) || exit;

/** Renders the block `coffer/portal`. What it shows comes from the address of the request, never from the block itself. */
final class PortalBlock {

	public const NAME = Blocks::PORTAL;

	public function __construct( private readonly PortalRequest $request, private readonly SettingsRepository $settings, private readonly Clock $clock ) {
	}

	/** @param array<string, mixed> $attributes Of the block. */
	public function render( array $attributes, \WP_Block $block ): string {
		return $this->request->standIn()?->block( $block ) ?? $this->own( $attributes );
	}

	/** @param array<string, mixed> $attributes Of the block. */
	private function own( array $attributes ): string {
		$page = $this->request->page();
		$part = $this->part( $page );
		return null === $part ? '' : DocumentLocale::run( $page?->locale, fn (): string => $this->show( $page, $part, $attributes ) );
	}

	/** @param array<string, mixed> $attributes Of the block. */
	private function show( ?PortalPage $page, string $part, array $attributes ): string {
		$order = PagePlan::order( $attributes['order'] ?? null, $page->view['parts'] ?? [] );
		if ( null !== $page && in_array( 'print', $order, true ) ) {
			$today = ( new TranslatedWording() )->dayOf( $this->clock->now() );
			wp_interactivity_config( self::NAME, [ 'pdf' => DocumentFile::of( $page->view, $order, $today ) ] );
		}
		return self::output(
			[
				'page'     => $page,
				'part'     => $part,
				'wrapper'  => get_block_wrapper_attributes( null === $page ? [ 'class' => "coffer-portal coffer-portal-$part" ] : $this->wrapper( $page ) ),
				'business' => $this->settings->load()->businessName,
				'outcome'  => $this->request->outcome(),
				'done'     => $this->request->done(),
				'order'    => $order,
				'level'    => PagePlan::level( $attributes['headingLevel'] ?? null ),
			]
		);
	}

	/** @return 'page'|'closed'|'notice'|null File in portal-template/parts; null shows nothing. */
	private function part( ?PortalPage $page ): ?string {
		return match ( true ) {
			null !== $page                   => 'page',
			$this->request->isPortal()       => 'closed',
			current_user_can( 'edit_posts' ) => 'notice',
			default                          => null,
		};
	}

	/** @return array<string, string> Attributes of the block. */
	private function wrapper( PortalPage $page ): array {
		wp_interactivity_state( self::NAME, [ 'canPrint' => false, 'announcement' => '' ] );
		if ( ! $page->isPreview() ) {
			wp_interactivity_config( self::NAME, self::config( $page ) );
		}
		return [
			'class'                                 => 'coffer-portal',
			'lang'                                  => $page->view['language'],
			'dir'                                   => $page->view['direction'],
			'data-wp-interactive'                   => self::NAME,
			'data-wp-init'                          => 'callbacks.begin',
			'data-wp-on-window--pageshow'           => 'callbacks.returned',
			'data-wp-on-document--visibilitychange' => 'callbacks.visibility',
		];
	}

	/**
	 * What the script needs. Not in attributes, which authors of posts can write too: it says where the token is sent. The
	 * token itself is not in it: the script reads it from the address.
	 *
	 * @return array<string, mixed>
	 */
	private static function config( PortalPage $page ): array {
		$namespace = Manifest::IDENTITY['rest_namespace'];
		$beacon    = $page->beacon;
		return [
			'version'   => $page->version,
			'state'     => $page->view['state'],
			'variable'  => PortalAddress::QUERY_VAR,
			'statusUrl' => rest_url( $namespace . '/portal/status' ),
			...( null === $page->pass ? [] : [
				'pay' => [
					'url'        => rest_url( $namespace . '/portal/pay' ),
					'confirmUrl' => rest_url( $namespace . '/portal/confirm' ),
					'issued_at'  => $page->pass['issued_at'],
					'signature'  => BeaconSignature::toPay( $page->pass['token_hash'], $page->pass['issued_at'] ),
					// Only for signed-in people, who may be staff that try out paying.
					...( is_user_logged_in() ? [ 'nonce' => wp_create_nonce( 'wp_rest' ) ] : [] ),
				],
			] ),
			...( null === $beacon ? [] : [
				'seen' => [
					'url'       => rest_url( $namespace . '/portal/seen' ),
					'issued_at' => $beacon['issued_at'],
					'signature' => BeaconSignature::of( $beacon['token_hash'], $beacon['issued_at'] ),
				],
			] ),
		];
	}

	/** @param array<string, mixed> $variables Of blocks/portal/render.php. */
	private static function output( array $variables ): string {
		return ( static function ( ?PortalPage $page, string $part, string $wrapper, string $business, ?PageOutcome $outcome, string $done, array $order, int $level ): string {
			ob_start();
			require dirname( Plugin::file() ) . '/build/blocks/portal/render.php';
			return trim( (string) ob_get_clean() );
		} )( ...$variables );
	}
}
