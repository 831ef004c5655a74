<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** Texts with placeholders such as {{number}} (Messages\TemplateText) for drafts that no language model writes. */
interface DraftWording {

	/** Whether there are words in that language. @param string $language Locale; empty for the site's, in which there always are. */
	public function speaks( string $language ): bool;

	/**
	 * @param string $language Locale; empty for the site's.
	 * @return array{subject: string, body: string}
	 */
	public function text( Situation $situation, Tone $tone, string $language ): array;
}
