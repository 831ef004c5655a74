<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/**
 * Stands in for everything that is somebody's while the theme renders a page that is kept for all: the document, the title,
 * the token in the address and what the page's script is told. So there is nothing of a customer that could be kept.
 */
final class StandIn {

	/** In the place of what the script is told, so that it keeps its place among what others tell theirs. */
	private const HELD = 'cofferHeld';

	/** What belongs to the document among what scripts are told: ours, and the address that the router notes. */
	private const PRIVATE = [ PortalBlock::NAME, 'core/router' ];

	private const KINDS = [ 'config', 'state', 'derivedStateClosures' ];

	/** A title anywhere else would need another way of escaping. */
	private const TITLE_ELEMENT = '#<title>\s*\z#';

	private readonly string $title;
	private readonly string $begin;
	private readonly string $end;
	private readonly string $told;

	/** As long as a token, and of letters that no typography changes. */
	public readonly string $token;

	/** @var array<string, mixed>|null As parse_blocks gives it; null until it was met. */
	private ?array $block = null;

	/** @var array<string, mixed> */
	private array $data = [];

	/** @param string $nonce Of the answer in which it stands in. */
	public function __construct( private readonly string $nonce ) {
		$this->title = self::word();
		$this->begin = self::word();
		$this->end   = self::word();
		$this->told  = self::word();
		$this->token = self::word() . substr( self::word(), 0, 11 );
	}

	public function title(): string {
		return $this->title;
	}

	/** What makes WordPress load all that the real one needs. */
	public function block( \WP_Block $block ): string {
		$this->block = $block->parsed_block;
		wp_interactivity_state( PortalBlock::NAME, [ self::HELD => true ] );
		wp_interactivity_config( PortalBlock::NAME, [ self::HELD => true ] );
		return sprintf(
			'%1$s<div data-wp-interactive="%3$s"><article data-wp-interactive="%3$s" data-wp-router-region="coffer-portal"></article></div>%2$s',
			$this->begin,
			$this->end,
			PortalBlock::NAME
		);
	}

	/**
	 * For the filter of what scripts are told, last of all.
	 *
	 * @param array<string, mixed> $data
	 * @return array<string, mixed>
	 */
	public function tell( array $data ): array {
		foreach ( self::KINDS as $kind ) {
			foreach ( self::PRIVATE as $name ) {
				if ( isset( $data[ $kind ][ $name ] ) ) {
					$data[ $kind ][ $name ] = [];
				}
			}
		}
		$this->data = $data;
		return [ $this->told => true ];
	}

	/** @param string|null $problem Why it could not be kept, if it is known before the page is rendered. */
	public function shellOf( string $html, bool $is_finished, ?string $problem ): PageShell {
		$told   = (string) wp_json_encode( [ $this->told => true ] );
		$slots  = [
			$this->title => PageShell::TITLE,
			$this->token => PageShell::TOKEN,
			$this->nonce => PageShell::NONCE,
			$told        => PageShell::TOLD,
		];
		$either = implode( '|', array_map( static fn ( string $mark ): string => preg_quote( $mark, '#' ), array_keys( $slots ) ) );
		$pieces = preg_split( "#($this->begin.*?$this->end|$either)#s", $html, -1, PREG_SPLIT_DELIM_CAPTURE ) ?: [ $html ];
		foreach ( $pieces as $at => $piece ) {
			if ( 1 === $at % 2 ) {
				$pieces[ $at ] = $slots[ $piece ] ?? PageShell::BLOCK;
			}
		}
		$shell = new PageShell( $pieces, $this->block ?? [], $this->data, $is_finished );
		return new PageShell( $pieces, $this->block ?? [], $this->data, $is_finished, $problem ?? $this->fault( $shell ) );
	}

	/** What scripts are told of a document, among what all others are told. @return array<string, mixed> */
	public static function told( array $shell, array $own ): array {
		foreach ( self::KINDS as $kind ) {
			$all = array_replace( $shell[ $kind ] ?? [], $own[ $kind ] ?? [] );
			unset( $all[ PortalBlock::NAME ][ self::HELD ] );
			$shell[ $kind ] = array_filter( $all );
		}
		return array_filter( $shell );
	}

	private function fault( PageShell $shell ): ?string {
		$text  = implode( '', array_filter( $shell->pieces, static fn ( int $at ): bool => 0 === $at % 2, ARRAY_FILTER_USE_KEY ) ) . wp_json_encode( $shell->data );
		$count = array_count_values( array_filter( $shell->pieces, static fn ( int $at ): bool => 1 === $at % 2, ARRAY_FILTER_USE_KEY ) );
		foreach ( [ PageShell::TITLE, PageShell::BLOCK, PageShell::TOLD ] as $once ) {
			if ( 1 !== ( $count[ $once ] ?? 0 ) ) {
				return "the theme shows the $once other than once";
			}
		}
		if ( 1 !== preg_match( self::TITLE_ELEMENT, $shell->pieces[ (int) array_search( PageShell::TITLE, $shell->pieces, true ) - 1 ] ) ) {
			return 'the theme shows the title elsewhere';
		}
		foreach ( [ $this->title, $this->begin, $this->end, $this->told, $this->token, $this->nonce ] as $mark ) {
			if ( str_contains( $text, $mark ) ) {
				return 'something is left of what stood in for the document';
			}
		}
		return null;
	}

	private static function word(): string {
		return strtr( bin2hex( random_bytes( 16 ) ), '0123456789', 'ghijklmnop' );
	}
}
