<?php
declare( strict_types=1 );

namespace Coffer\WordPress\PayNow;

use Coffer\WordPress\Access\CurrentActor;
use Coffer\WordPress\Assets\Blocks;
use Coffer\WordPress\Assets\PayNowModule;
use Coffer\WordPress\Plugin;
use Coffer\WordPress\Portal\Html;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Renders the block `coffer/pay-now`: the same HTML for every visitor, so that any cache may keep it. What is true when a
 * visitor looks is asked by the block's script; what is charged is decided when they pay.
 */
final class PayNowBlock {

	public const NAME = Blocks::PAY_NOW;

	public function __construct( private readonly Services $services ) {
	}

	/** On `enqueue_block_editor_assets`: `PayNowBlockSite` of blocks/pay-now/site.ts. */
	public function tell(): void {
		$site = [ 'currency' => $this->services->settings()->load()->defaultCurrency ];
		wp_add_inline_script( generate_block_asset_handle( self::NAME, 'editorScript' ), 'window.cofferPayNowBlock = ' . wp_json_encode( $site, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}

	/** @param array<string, mixed> $attributes */
	public function render( array $attributes, \WP_Block $block ): string {
		[ $source, $reference ] = self::asked( $attributes, $block );
		$pay = '' === $reference ? null : $this->services->payNow()->state( $source, $reference );
		if ( null === $pay || [] === $pay ) {
			return current_user_can( 'edit_posts' ) ? self::output( 'pay-now-notice', [ 'wrapper' => get_block_wrapper_attributes( [ 'class' => 'coffer-pay' ] ) ] ) : '';
		}
		if ( true === $pay['test'] && ! CurrentActor::may( 'coffer_record_payments' ) ) {
			return '';
		}
		return self::output(
			'pay-now',
			[
				'wrapper' => $this->wrapper( $source, $reference, self::text( $attributes, 'button' ), $pay ),
				'label'   => $this->label( $source, $reference, self::text( $attributes, 'label' ) ),
				'button'  => self::text( $attributes, 'button' ),
				'pay'     => $pay,
			]
		);
	}

	/**
	 * @param array<string, mixed> $attributes
	 * @return array{string, string} Source and reference; empty when the block does not say.
	 */
	private static function asked( array $attributes, \WP_Block $block ): array {
		if ( 'payable' !== ( $attributes['kind'] ?? 'service' ) ) {
			return [ SitePayables::BLOCK, self::reference( self::text( $attributes, 'id' ), $block ) ];
		}
		$around    = $block->context['coffer/payable'] ?? null;
		$around    = is_array( $around ) ? $around : [];
		$source    = self::text( $attributes, 'source' );
		$reference = self::text( $attributes, 'reference' );
		return '' === $source || '' === $reference ? [ self::text( $around, 'source' ), self::text( $around, 'reference' ) ] : [ $source, $reference ];
	}

	/** The post that the block was written in. Patterns, templates and widgets are shown on many, and are found without: 0. */
	private static function reference( string $id, \WP_Block $block ): string {
		if ( '' === $id ) {
			return '';
		}
		$post = get_post( is_int( $block->context['postId'] ?? null ) ? $block->context['postId'] : null );
		return ( $post instanceof \WP_Post && str_contains( $post->post_content, $id ) ? $post->ID : 0 ) . '.' . $id;
	}

	private function label( string $source, string $reference, string $own ): string {
		return '' === $own ? $this->services->payTargets()->ofPayable( $source, $reference, '', '' )->label ?? '' : wp_strip_all_tags( $own );
	}

	/**
	 * Where requests are sent is in the configuration, which authors of posts cannot write.
	 *
	 * @param array<string, mixed> $pay contract/schemas/pay-state.json
	 */
	private function wrapper( string $source, string $reference, string $button, array $pay ): string {
		wp_interactivity_config(
			self::NAME,
			[
				'site'  => PayNowModule::site(),
				'first' => [ "$source $reference" => $pay ],
				'words' => [
					'nothing' => __( 'There is nothing to pay here any more.', 'coffer' ),
					/* translators: 1: smallest amount. 2: largest amount. */
					'bounds'  => __( 'From %1$s to %2$s.', 'coffer' ),
					/* translators: 1: smallest amount. 2: largest amount. */
					'wrong'   => __( 'Write an amount from %1$s to %2$s.', 'coffer' ),
				],
			]
		);
		$context = [
			'source'    => $source,
			'reference' => $reference,
			'signature' => $this->services->payNow()->signature( $source, $reference ),
			'button'    => $button,
		];
		return get_block_wrapper_attributes(
			[
				'class'               => 'coffer-pay',
				'data-wp-interactive' => self::NAME,
				'data-wp-init'        => 'callbacks.begin',
			]
		) . sprintf(
			' data-coffer-source="%1$s" data-coffer-reference="%2$s" data-wp-context="%3$s"',
			Html::text( $source ),
			Html::text( $reference ),
			Html::text( (string) wp_json_encode( $context ) )
		);
	}

	/** @param array<mixed> $values */
	private static function text( array $values, string $name ): string {
		$value = $values[ $name ] ?? '';
		return is_scalar( $value ) ? trim( (string) $value ) : '';
	}

	/** @param array<string, mixed> $variables Of blocks/pay-now/render.php. */
	private static function output( string $part, array $variables ): string {
		return ( static function ( string $part, string $wrapper, string $label = '', string $button = '', array $pay = [] ): string {
			ob_start();
			require dirname( Plugin::file() ) . '/build/blocks/pay-now/render.php';
			return trim( (string) ob_get_clean() );
		} )( ...[ 'part' => $part, ...$variables ] );
	}
}
