<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** A page of the theme with nothing of a customer in it, and gaps where that goes. */
final class PageShell {

	public const TITLE = 'title';
	public const TOKEN = 'token';
	public const NONCE = 'nonce';
	public const BLOCK = 'block';
	public const TOLD  = 'told';

	/**
	 * @param list<string>         $pieces     HTML, and between each two pieces the name of what goes there.
	 * @param array<string, mixed> $block      The block as the template has it, as parse_blocks gives it.
	 * @param array<string, mixed> $data       What the page's scripts are told, without what is of the document.
	 * @param bool                 $isFinished Whether the template has typography applied to it, as block templates have.
	 * @param string|null          $fault      Why it cannot be kept.
	 */
	public function __construct(
		public readonly array $pieces,
		public readonly array $block,
		public readonly array $data,
		public readonly bool $isFinished,
		public readonly ?string $fault = null,
	) {
	}

	/** @param array<string, string> $private HTML for each gap. */
	public function filled( array $private ): string {
		$html = '';
		foreach ( $this->pieces as $at => $piece ) {
			$html .= 1 === $at % 2 ? $private[ $piece ] : $piece;
		}
		return $html;
	}

	/** The document in it, as WordPress would have rendered it there. */
	public function render(): string {
		$html = [] === $this->block ? '' : render_block( $this->block );
		// As get_the_block_template_html() does with all of the template.
		return $this->isFinished ? str_replace( ']]>', ']]&gt;', wp_filter_content_tags( convert_smilies( wptexturize( $html ) ), 'template' ) ) : $html;
	}

	/** @return array<string, mixed> For a cache. */
	public function plain(): array {
		return [
			'pieces'   => $this->pieces,
			'block'    => $this->block,
			'data'     => $this->data,
			'finished' => $this->isFinished,
		];
	}

	public static function from( array $plain ): self {
		return new self( $plain['pieces'], $plain['block'], $plain['data'], $plain['finished'] );
	}
}
