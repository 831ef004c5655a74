<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Documents\Document;

defined( 'ABSPATH' ) || exit;

/** What a language model would be told, word for word. */
final class ShownPrompt {

	/** @param Document|null $document That serves as the example; null when there is none yet. */
	public function __construct(
		public readonly string $template,
		public readonly ?Document $document,
		public readonly string $system,
		public readonly string $message,
	) {
	}
}
