<?php
declare( strict_types=1 );

namespace Coffer\WordPress\PayNow;

use Coffer\Domain\Money\Currency;
use Coffer\Payable;

defined( 'ABSPATH' ) || exit;

/**
 * What an editor asks for with a pay-now block. Read from the post as it is saved, so that no browser can change it: a
 * reference is the id of the page and the id of the block in it.
 */
final class BlockPayables {

	public const NAME = PayNowBlock::NAME;

	private const REFERENCE = '/\A(\d{1,12})\.([a-z0-9-]{8,40})\z/';

	/** Where blocks live that many pages show. */
	private const SHARED = [ 'wp_block', 'wp_template', 'wp_template_part' ];

	private const DEPTH = 5;

	public function resolve( string $reference ): ?Payable {
		if ( 1 !== preg_match( self::REFERENCE, $reference, $parts ) ) {
			return null;
		}
		$post  = get_post( (int) $parts[1] );
		$block = $post instanceof \WP_Post && $this->isVisible( $post ) ? $this->in( $post->post_content, $parts[2], self::DEPTH ) : null;
		$block ??= $this->inShared( $parts[2] );
		return null === $block ? null : self::payable( $block );
	}

	/**
	 * @param array<string, mixed> $attributes
	 * @return Payable|null Null while the block is not finished.
	 */
	public static function payable( array $attributes ): ?Payable {
		$kind     = $attributes['kind'] ?? 'service';
		$label    = trim( wp_strip_all_tags( is_string( $attributes['label'] ?? null ) ? $attributes['label'] : '' ) );
		$currency = is_string( $attributes['currency'] ?? null ) ? $attributes['currency'] : '';
		$amount   = self::amount( $attributes['amount'] ?? null );
		$presets  = 'donation' === $kind && is_array( $attributes['presets'] ?? null ) ? array_values( array_filter( array_map( self::amount( ... ), $attributes['presets'] ) ) ) : [];
		$amount   = $amount ?? $presets[0] ?? null;
		if ( ! in_array( $kind, [ 'service', 'deposit', 'donation' ], true ) || '' === $label || null === $amount || ! Currency::isKnown( $currency ) ) {
			return null;
		}
		$own     = 'donation' === $kind && true === ( $attributes['custom'] ?? false );
		$minimum = $own ? self::amount( $attributes['minimum'] ?? null ) ?? 1 : null;
		try {
			return new Payable(
				amount: $amount,
				currency: $currency,
				label: mb_substr( $label, 0, 250 ),
				minimum: $minimum,
				maximum: $own ? max( $minimum ?? 1, self::amount( $attributes['maximum'] ?? null ) ?? max( $amount, ...[ 0, ...$presets ] ) * 100 ) : null,
				choices: $presets,
				repeatable: true,
				test: true === ( $attributes['test'] ?? false ),
			);
		} catch ( \InvalidArgumentException ) {
			return null;
		}
	}

	private static function amount( mixed $value ): ?int {
		return is_int( $value ) && $value > 0 ? $value : null;
	}

	private function isVisible( \WP_Post $post ): bool {
		return ( 'publish' === $post->post_status && '' === $post->post_password ) || current_user_can( 'read_post', $post->ID );
	}

	/**
	 * @return array<string, mixed>|null Attributes. Null when there is none, or when several of that id say different things.
	 */
	private function in( string $content, string $id, int $depth ): ?array {
		$mayHold = str_contains( $content, $id ) || str_contains( $content, 'wp:block' );
		$found   = $mayHold ? $this->among( parse_blocks( $content ), $id, $depth ) : [];
		$first   = $found[0] ?? null;
		foreach ( $found as $other ) {
			if ( $other !== $first ) {
				return null;
			}
		}
		return $first;
	}

	/**
	 * @param array<array<string, mixed>> $blocks
	 * @return list<array<string, mixed>>
	 */
	private function among( array $blocks, string $id, int $depth ): array {
		$found = [];
		foreach ( $blocks as $block ) {
			$attributes = is_array( $block['attrs'] ?? null ) ? $block['attrs'] : [];
			if ( self::NAME === $block['blockName'] && ( $attributes['id'] ?? '' ) === $id ) {
				$found[] = $attributes;
			}
			if ( 'core/block' === $block['blockName'] && $depth > 0 && is_int( $attributes['ref'] ?? null ) ) {
				$shared = get_post( $attributes['ref'] );
				$inside = $shared instanceof \WP_Post && 'wp_block' === $shared->post_type && 'publish' === $shared->post_status ? $this->in( $shared->post_content, $id, $depth - 1 ) : null;
				$found  = null === $inside ? $found : [ ...$found, $inside ];
			}
			$found = [ ...$found, ...$this->among( is_array( $block['innerBlocks'] ?? null ) ? $block['innerBlocks'] : [], $id, $depth ) ];
		}
		return $found;
	}

	/** @return array<string, mixed>|null */
	private function inShared( string $id ): ?array {
		$posts = get_posts( [
			'post_type'        => self::SHARED,
			'post_status'      => 'publish',
			's'                => $id,
			'sentence'         => true,
			'posts_per_page'   => 5,
			'suppress_filters' => false,
		] );
		foreach ( $posts as $post ) {
			$block = $this->in( $post->post_content, $id, self::DEPTH );
			if ( null !== $block ) {
				return $block;
			}
		}
		return $this->inWidgets( $id );
	}

	/** @return array<string, mixed>|null */
	private function inWidgets( string $id ): ?array {
		foreach ( (array) get_option( 'widget_block', [] ) as $widget ) {
			$content = is_array( $widget ) ? $widget['content'] ?? null : null;
			$block   = is_string( $content ) ? $this->in( $content, $id, self::DEPTH ) : null;
			if ( null !== $block ) {
				return $block;
			}
		}
		return null;
	}
}
