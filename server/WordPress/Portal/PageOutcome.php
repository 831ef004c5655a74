<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** What became of a form that the page was sent with, for the page that answers it. */
final class PageOutcome {

	/**
	 * @param string                $form   Which one: decide, question, promise, not_mine or fresh_link.
	 * @param string                $field  The field that is wrong; empty when it is none of them.
	 * @param string                $problem What is wrong, translated.
	 * @param array<string, string> $typed  So that nothing is lost.
	 */
	public function __construct(
		public readonly string $form,
		public readonly string $field,
		public readonly string $problem,
		public readonly array $typed,
	) {
	}

	public function typed( string $form, string $field ): string {
		return $form === $this->form ? $this->typed[ $field ] ?? '' : '';
	}
}
